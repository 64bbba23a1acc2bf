package org.wasshoi.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Tokyo;

class SendingMailTest {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    private static final int NOBODY_LISTENS = 1;

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final DataSource database = TestDatabase.fresh();
    private final TransactionTemplate transaction =
            new TransactionTemplate(new JdbcTransactionManager(database));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void sendsWhatIsInTheBoxOnce() throws Exception {
        outbox(NOW).mail("hana@example.jp", "𠮷田様へ", "こんにちは");

        sending(NOW).sendAll();
        sending(NOW).sendAll();

        assertThat(server.getReceivedMessages()).hasSize(1);
        var mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("𠮷田様へ");
        assertThat(mail.getContent().toString().strip()).isEqualTo("こんにちは");
    }

    @Test
    void sendsNothingWhoseReasonWasTakenBack() {
        transaction.executeWithoutResult(status -> {
            outbox(NOW).mail("hana@example.jp", "a", "b");
            status.setRollbackOnly();
        });

        sending(NOW).sendAll();

        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void keepsMailWhileTheServerIsAwayAndSendsItLater() {
        outbox(NOW).mail("hana@example.jp", "a", "b");
        sendingToNobody(NOW).sendAll();

        sending(NOW.plusSeconds(59)).sendAll();
        assertThat(server.getReceivedMessages()).isEmpty();
        sending(NOW.plusSeconds(61)).sendAll();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsEachOnceFromManyInstances() {
        IntStream.range(0, 20)
                .forEach(number -> outbox(NOW).mail("hana@example.jp", "n" + number, "b"));

        var instances =
                IntStream.range(0, 4)
                        .mapToObj(_ -> CompletableFuture.runAsync(() -> sending(NOW).sendAll()))
                        .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(instances).join();

        assertThat(server.getReceivedMessages())
                .extracting(MimeMessage::getSubject)
                .hasSize(20)
                .doesNotHaveDuplicates();
    }

    @Test
    void waitsLongerEachTimeButNeverMoreThanHours() {
        var later = NOW;
        outbox(NOW).mail("hana@example.jp", "a", "b");
        for (int attempt = 0; attempt < 12; attempt++) {
            sendingToNobody(later).sendAll();
            later = later.plus(Duration.ofHours(5));
        }
        sending(later).sendAll();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    private Outbox outbox(Instant now) {
        return new Outbox(JdbcClient.create(database), Clock.fixed(now, Tokyo.ZONE));
    }

    private SendingMail sending(Instant now) {
        return sending(now, server.getSmtp().getPort());
    }

    private SendingMail sendingToNobody(Instant now) {
        return sending(now, NOBODY_LISTENS);
    }

    private SendingMail sending(Instant now, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.setDefaultEncoding("UTF-8");
        var limits = new Properties();
        limits.put("mail.smtp.connectiontimeout", "2000");
        sender.setJavaMailProperties(limits);
        return new SendingMail(outbox(now), sender, transaction, "wasshoi@example.jp");
    }
}
