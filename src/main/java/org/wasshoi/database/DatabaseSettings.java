package org.wasshoi.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where data lives: a folder for the embedded server, or the address of the city's own.
@ConfigurationProperties("wasshoi")
record DatabaseSettings(@DefaultValue("./data") Path home, @DefaultValue External database) {

    record External(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @DefaultValue("8") int connections) {

        boolean isGiven() {
            return url != null && !url.isBlank();
        }
    }
}
