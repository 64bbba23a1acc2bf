package org.wasshoi.database;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/// Brings every module's schema up to date; each module keeps its own history inside its schema.
class Migrations {

    private static final List<String> MODULES =
            List.of(
                    "audit",
                    "pack",
                    "ledger",
                    "community",
                    "people",
                    "notification",
                    "signin",
                    "roster",
                    "privacy",
                    "plan",
                    "indicator",
                    "centre",
                    "sample");

    private Migrations() {}

    static void run(DataSource source) {
        try {
            MODULES.forEach(module -> migrate(source, module));
        } catch (FlywayException e) {
            throw new DatabaseNotReady(e);
        }
    }

    private static void migrate(DataSource source, String module) {
        Flyway.configure()
                .dataSource(source)
                .defaultSchema(module)
                .locations("classpath:db/migration/" + module)
                .load()
                .migrate();
    }
}
