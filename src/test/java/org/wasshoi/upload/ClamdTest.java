package org.wasshoi.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class ClamdTest {

    private static final byte[] CONTENT = new byte[200_000];

    @Test
    void tellsCleanFromInfected() throws Exception {
        assertThat(ask("stream: OK")).isTrue();
        assertThat(ask("stream: Eicar-Test-Signature FOUND")).isFalse();
    }

    @Test
    void takesAnyOtherAnswerForNone() {
        assertThatThrownBy(() -> ask("INSTREAM size limit exceeded. ERROR"))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> ask("")).isInstanceOf(IOException.class);
    }

    @Test
    void failsWhenNobodyListens() {
        assertThatThrownBy(() -> new Clamd("127.0.0.1", 1, Duration.ofSeconds(1)).isClean(CONTENT))
                .isInstanceOf(IOException.class);
    }

    /// A daemon that reads the stream as the protocol says and then gives this answer.
    private static boolean ask(String answer) throws Exception {
        try (var daemon = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> serve(daemon, answer));
            var clean =
                    new Clamd("127.0.0.1", daemon.getLocalPort(), Duration.ofSeconds(5))
                            .isClean(CONTENT);
            assertThat(received.join()).isEqualTo(CONTENT);
            return clean;
        }
    }

    private static byte[] serve(ServerSocket daemon, String answer) {
        try (var socket = daemon.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII))
                    .isEqualTo("zINSTREAM\0");
            var received = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                received.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
            return received.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
