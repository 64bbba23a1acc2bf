package org.wasshoi.database;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Hands out connections to a database that is there and has the newest schema.
@Configuration
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Bean(destroyMethod = "close")
    EmbeddedServer embeddedServer(DatabaseSettings settings) {
        return new EmbeddedServer(settings.home().resolve("database"));
    }

    @Bean
    DataSource dataSource(DatabaseSettings settings, EmbeddedServer embedded) {
        var source = source(settings.database(), embedded);
        try {
            Migrations.run(source);
            return source;
        } catch (DatabaseNotReady e) {
            source.close();
            throw e;
        }
    }

    private static HikariDataSource source(
            DatabaseSettings.External external, EmbeddedServer embedded) {
        var source = new HikariDataSource();
        source.setMaximumPoolSize(external.connections());
        source.setInitializationFailTimeout(-1);
        source.setConnectionTimeout(PATIENCE.toMillis());
        if (external.isGiven()) {
            source.setJdbcUrl(external.url());
            source.setUsername(external.user());
            source.setPassword(external.password());
        } else {
            embedded.start();
            embedded.describe(source);
        }
        return source;
    }
}
