package org.wasshoi.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;

/// Mail that waits to be sent (送信箱); a row in it is the promise that it will be.
@Repository
public class Outbox {

    private static final int MOST_DOUBLINGS = 8;

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

    /// The next mail that is due, held by this transaction alone.
    Optional<Mail> take() {
        return jdbc.sql(
                        """
                        select id, recipient, subject, content, attempts
                          from notification.mail
                         where due_at is null
                            or due_at <= :now
                         order by due_at nulls first, id
                         limit 1
                           for update skip locked
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(Outbox::mail)
                .optional();
    }

    void remove(Mail mail) {
        jdbc.sql("delete from notification.mail where id = :id").param("id", mail.id()).update();
    }

    /// Tried again after one minute, two, four … and then every four hours.
    void putBack(Mail mail) {
        var wait = Duration.ofMinutes(1L << Math.min(mail.attempts(), MOST_DOUBLINGS));
        jdbc.sql(
                        """
                        update notification.mail
                           set attempts = attempts + 1,
                               due_at = :due
                         where id = :id
                        """)
                .param("id", mail.id())
                .param("due", OffsetDateTime.now(clock).plus(wait))
                .update();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("content"),
                row.getInt("attempts"));
    }
}
