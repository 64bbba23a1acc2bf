package org.wasshoi.database;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// A real PostgreSQL inside the program for one machine: durable, and closed to everybody else by a
/// password that lies beside the data, readable by its owner only.
class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final String USER = "postgres";
    private static final int PASSWORD_BYTES = 24;
    private static final int STOP_SECONDS = 30;

    private final Path home;
    private @Nullable EmbeddedPostgres server;
    private @Nullable FileChannel lock;

    EmbeddedServer(Path home) {
        this.home = home.toAbsolutePath().normalize();
    }

    void start() {
        try {
            Files.createDirectories(home, owner("rwx------"));
            lock();
            startWith(password());
        } catch (IOException | IllegalStateException e) {
            throw new DatabaseNotReady(e);
        }
    }

    void describe(HikariDataSource source) {
        source.setJdbcUrl("jdbc:postgresql://localhost:%d/%s".formatted(running().getPort(), USER));
        source.setUsername(USER);
        source.setPassword(password());
    }

    @Override
    public void close() {
        try (var _ = lock) {
            if (server != null) {
                server.close();
            }
        } catch (IOException e) {
            LOG.warn("The embedded database did not stop: {}", e.getMessage());
        }
    }

    private EmbeddedPostgres running() {
        if (server == null) {
            throw new IllegalStateException("The embedded database is not started");
        }
        return server;
    }

    /// Held until the program ends, however it ends, so that two programs never share a folder.
    private void lock() throws IOException {
        var options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock = FileChannel.open(home.resolve("lock"), options);
        if (lock.tryLock() == null) {
            throw new IOException("another Wasshoi that runs already uses " + home);
        }
    }

    private void startWith(String password) throws IOException {
        var data = home.resolve("cluster");
        var complete = home.resolve("complete");
        if (Files.exists(complete)) {
            stopSurvivor(data);
        } else {
            FileSystemUtils.deleteRecursively(data);
        }
        server = builder(data, password).start();
        if (!Files.exists(complete)) {
            Files.createFile(complete);
        }
    }

    /// The library is made for tests: its switched-off durability and its trust are turned back
    /// here.
    private EmbeddedPostgres.Builder builder(Path data, String password) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("program").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("pwfile", home.resolve("password").toString())
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "ja-JP")
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("timezone", "Asia/Tokyo");
    }

    /// A program killed hard leaves its server behind; it must end before the next one begins.
    private static void stopSurvivor(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        var survivor =
                ProcessHandle.of(pid)
                        .filter(process ->
                                process.info().command().orElse("").endsWith("postgres"));
        survivor.ifPresent(EmbeddedServer::stop);
    }

    private static void stop(ProcessHandle survivor) {
        LOG.info("Stopping the database server that an earlier run left behind");
        survivor.destroy();
        try {
            survivor.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            survivor.destroyForcibly();
        }
    }

    private String password() {
        var file = home.resolve("password");
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, owner("rw-------"));
            }
            if (Files.size(file) == 0) {
                Files.writeString(file, randomPassword());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String randomPassword() {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static java.nio.file.attribute.FileAttribute<?> owner(String permissions) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
    }
}
