package org.wasshoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A database on the embedded server of a program that runs; durable, as people use it.
record Database(String server, String name, String password) {

    private static final int PORT_LINE = 3;

    static Database of(Path home) throws IOException {
        var folder = home.resolve("database");
        var port = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(PORT_LINE);
        var password = Files.readString(folder.resolve("password"));
        return new Database("jdbc:postgresql://localhost:" + port.strip(), "postgres", password);
    }

    Database create(String other) {
        client().sql("create database bench_" + other).update();
        return new Database(server, "bench_" + other, password);
    }

    String url() {
        return "%s/%s?user=postgres&password=%s".formatted(server, name, password);
    }

    JdbcClient client() {
        var source = new PGSimpleDataSource();
        source.setURL(url());
        return JdbcClient.create(source);
    }
}
