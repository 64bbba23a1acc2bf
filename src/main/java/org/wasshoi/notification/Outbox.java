package org.wasshoi.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;

/// Mail that waits to be sent (送信箱); a row in it is the promise that it will be.
@Repository
public class Outbox {

    private final JdbcClient jdbc;
    private final Clock clock;

    Outbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Has a plain text sent to one address, within the transaction that is its reason.
    public void mail(String to, String subject, String text) {
        jdbc.sql(
                        """
                        insert into notification.mail (id, recipient, subject, content, written_at)
                        values (:id, :to, :subject, :text, :now)
                        """)
                .param("id", Uuid7.next(clock))
                .param("to", to)
                .param("subject", subject)
                .param("text", text)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
