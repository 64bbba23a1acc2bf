package org.wasshoi.centre.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.NoticeChannel;
import org.wasshoi.people.PersonId;

/// Who was told what and how (知らせの台帳).
@Repository
class DrawNotices {

    private final JdbcClient jdbc;
    private final Clock clock;

    DrawNotices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(EntryId entry, Notice.Kind kind, NoticeChannel way) {
        jdbc.sql(
                        """
                        insert into centre.draw_notice (id, entry, kind, way, made_at)
                        values (:id, :entry, :kind, :way, :now)
                        """)
                .param("id", Uuid7.next(clock))
                .param("entry", entry.value())
                .param("kind", kind.name())
                .param("way", way.name())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /// All notices of a round, the oldest first.
    List<Notice> of(RoundId round) {
        return jdbc.sql(
                        """
                        select draw_notice.id, entry, kind, way, told_at
                          from centre.draw_notice
                          join centre.draw_entry
                            on draw_entry.id = draw_notice.entry
                         where draw_entry.round = :round
                         order by draw_entry.number, draw_notice.id
                        """)
                .param("round", round.value())
                .query(DrawNotices::notice)
                .list();
    }

    /// Whether it was still to be told.
    boolean tell(UUID id, RoundId round, PersonId by) {
        return jdbc.sql(
                                """
                                update centre.draw_notice
                                   set told_by = :by,
                                       told_at = :now
                                 where id = :id
                                   and told_at is null
                                   and entry in (select draw_entry.id
                                                   from centre.draw_entry
                                                  where round = :round)
                                """)
                        .param("id", id)
                        .param("round", round.value())
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new EntryId(row.getObject("entry", UUID.class)),
                Notice.Kind.valueOf(row.getString("kind")),
                NoticeChannel.valueOf(row.getString("way")),
                row.getObject("told_at") == null ? null : Rounds.time(row, "told_at"));
    }
}
