package org.wasshoi.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// The measuring stick: the JDK's own server on virtual threads, answering `/<n>` with n constant
/// bytes.
class BareServer {

    private static final Map<String, byte[]> PAGES = new ConcurrentHashMap<>();

    private BareServer() {}

    public static void main(String[] arguments) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(Integer.parseInt(arguments[0])), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", BareServer::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var path = exchange.getRequestURI().getPath();
            var page = PAGES.computeIfAbsent(path, BareServer::page);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        }
    }

    private static byte[] page(String path) {
        return new byte[Math.max(1, Integer.parseInt("0" + path.substring(1)))];
    }
}
