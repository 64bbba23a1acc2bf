package org.wasshoi.upload;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/// Asks a ClamAV daemon by its INSTREAM command: chunks with their length in four bytes, then a
/// length of zero (clamd(8)).
record Clamd(String host, int port, Duration patience) implements Scanner {

    private static final int CHUNK = 64 * 1024;
    private static final String CLEAN = "stream: OK";
    private static final String FOUND = " FOUND";

    @Override
    public boolean isClean(byte[] content) throws IOException {
        var answer = answer(content);
        if (answer.equals(CLEAN)) {
            return true;
        }
        if (answer.endsWith(FOUND)) {
            return false;
        }
        throw new IOException("The scanner says neither yes nor no");
    }

    private String answer(byte[] content) throws IOException {
        try (var socket = new Socket()) {
            var milliseconds = (int) patience.toMillis();
            socket.connect(new InetSocketAddress(host, port), milliseconds);
            socket.setSoTimeout(milliseconds);
            send(content, new DataOutputStream(socket.getOutputStream()));
            var bytes = socket.getInputStream().readAllBytes();
            return new String(bytes, StandardCharsets.US_ASCII).replace("\0", "").strip();
        }
    }

    private static void send(byte[] content, DataOutputStream to) throws IOException {
        to.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        for (int start = 0; start < content.length; start += CHUNK) {
            var length = Math.min(CHUNK, content.length - start);
            to.writeInt(length);
            to.write(content, start, length);
        }
        to.writeInt(0);
        to.flush();
    }
}
