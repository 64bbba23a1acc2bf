package org.wasshoi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A server in a process of its own, stopped when it is closed.
class Server implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final Path log;
    private final int port;
    private final Duration firstPage;

    private Server(Process process, Path log, int port, long begun)
            throws IOException, InterruptedException {
        this.process = process;
        this.log = log;
        this.port = port;
        await("/");
        this.firstPage = Duration.ofNanos(System.nanoTime() - begun);
    }

    /// The program as `./run` starts it, on an embedded database in this folder.
    static Server wasshoi(Path home, Map<String, String> settings)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(javaCommand());
        command.addAll(List.of(System.getProperty("bench.options").split(" ")));
        command.addAll(List.of("-jar", System.getProperty("bench.program")));
        var environment = new java.util.HashMap<>(settings);
        environment.put("WASSHOI_HOME", home.toString());
        return start(command, environment, freePort());
    }

    static Server bare() throws IOException, InterruptedException {
        var command = new ArrayList<>(javaCommand());
        var port = freePort();
        command.addAll(
                List.of("-Xmx768m", "-XX:+UseSerialGC", "-Dsun.net.httpserver.nodelay=true"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(BareServer.class.getName(), String.valueOf(port)));
        return start(command, Map.of(), port);
    }

    Duration firstPage() {
        return firstPage;
    }

    String address(String path) {
        return "http://localhost:" + port + path;
    }

    /// The bytes a browser gets on the wire for this page; anything but a page ends the run.
    int size(String path) throws IOException, InterruptedException {
        var answer = CLIENT.send(request(path), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }

    String body(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address(path))).build();
        return CLIENT.send(request, BodyHandlers.ofString()).body();
    }

    /// Waits until the log says this.
    void awaitLine(String text) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log).contains(text)) {
            check(deadline, "The log never said: " + text);
        }
    }

    Duration age() {
        return Duration.between(
                process.info().startInstant().orElseThrow(), java.time.Instant.now());
    }

    Memory memory() {
        return Memory.of(process.toHandle());
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private void await(String path) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(path)) {
            check(deadline, "No answer from " + address(path));
        }
    }

    private void check(long deadline, String complaint) throws IOException, InterruptedException {
        if (!process.isAlive() || System.nanoTime() > deadline) {
            throw new IllegalStateException(complaint + "\n" + Files.readString(log));
        }
        Thread.sleep(20);
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return CLIENT.send(request(path), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }

    private HttpRequest request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address(path)));
        Load.BROWSER.forEach(request::header);
        return request.build();
    }

    private static Server start(List<String> command, Map<String, String> environment, int port)
            throws IOException, InterruptedException {
        var log = Files.createTempFile("wasshoi-bench", ".log");
        log.toFile().deleteOnExit();
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("WASSHOI_"));
        builder.environment().putAll(environment);
        builder.environment().put("PORT", String.valueOf(port));
        var begun = System.nanoTime();
        var process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new Server(process, log, port, begun);
    }

    private static List<String> javaCommand() {
        return List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
