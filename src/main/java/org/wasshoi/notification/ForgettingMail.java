package org.wasshoi.notification;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Tokyo;

/// Gives up mail that could never be sent (送れなかったメール); what was sent is gone already.
@Repository
public class ForgettingMail {

    private final JdbcClient jdbc;

    ForgettingMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A mail that still waits.
    public record Waiting(UUID id, LocalDate since) {}

    public List<Waiting> writtenBefore(LocalDate day) {
        return jdbc.sql(
                        """
                        select id, written_at
                          from notification.mail
                         where written_at < :day
                         order by written_at, id
                        """)
                .param("day", day.atStartOfDay(Tokyo.ZONE).toOffsetDateTime())
                .query((row, _) ->
                        new Waiting(
                                row.getObject("id", UUID.class),
                                row.getObject("written_at", OffsetDateTime.class)
                                        .atZoneSameInstant(Tokyo.ZONE)
                                        .toLocalDate()))
                .list();
    }

    /// Whether it was still there.
    public boolean forget(UUID id) {
        return jdbc.sql("delete from notification.mail where id = :id").param("id", id).update()
                == 1;
    }
}
