package org.wasshoi.upload;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The scanner that the operator named; none is asked unless one is.
@Configuration
class ScannerConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    Scanner scanner(
            @Value("${wasshoi.clamd.host:}") String host,
            @Value("${wasshoi.clamd.port:3310}") int port) {
        return host.isEmpty() ? _ -> true : new Clamd(host, port, PATIENCE);
    }
}
