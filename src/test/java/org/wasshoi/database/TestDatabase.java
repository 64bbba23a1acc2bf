package org.wasshoi.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One PostgreSQL for all tests of a process; a fresh, migrated database for whoever asks.
/// `WASSHOI_TEST_DATABASE_URL` names another server to test against (as its superuser).
public final class TestDatabase {

    private static final String OURS = "wasshoi_" + ProcessHandle.current().pid() + "_";
    private static final String TEMPLATE = OURS + "template";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String SERVER = server();

    static {
        run("drop database if exists " + TEMPLATE);
        run("create database " + TEMPLATE);
        Migrations.run(source(TEMPLATE));
    }

    private TestDatabase() {}

    /// The address of a new migrated database.
    public static String freshUrl() {
        return url(create());
    }

    /// Connections to a new migrated database.
    public static DataSource fresh() {
        return source(create());
    }

    public static DataSource source(String database) {
        var source = new PGSimpleDataSource();
        source.setURL(url(database));
        return source;
    }

    private static synchronized String create() {
        var name = OURS + COUNT.incrementAndGet();
        run("drop database if exists " + name);
        run("create database " + name + " template " + TEMPLATE);
        return name;
    }

    private static String url(String database) {
        return SERVER.replace("/postgres?", "/" + database + "?");
    }

    private static void run(String sql) {
        JdbcClient.create(source("postgres")).sql(sql).update();
    }

    private static String server() {
        var named = named();
        if (named != null) {
            return named;
        }
        try {
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale-provider", "icu")
                    .setLocaleConfig("icu-locale", "ja-JP")
                    .start()
                    .getJdbcUrl("postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String named() {
        var url = System.getenv("WASSHOI_TEST_DATABASE_URL");
        return url == null || url.isBlank() ? null : url;
    }
}
