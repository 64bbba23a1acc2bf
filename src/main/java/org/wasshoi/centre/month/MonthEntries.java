package org.wasshoi.centre.month;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;

/// The entries of the reports as they are kept (記事の保管); what is removed leaves a trace.
@Repository
class MonthEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    MonthEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<Entry> of(Report report) {
        return jdbc.sql(
                        """
                        select id, kind, day, words
                          from centre.month_entry
                         where centre = :centre
                           and month = :month
                           and removed_at is null
                         order by day, id
                        """)
                .param("centre", report.centre().value())
                .param("month", report.month().atDay(1))
                .query(MonthEntries::entry)
                .list();
    }

    /// Whether a form with this key was written down before.
    boolean isKept(UUID once) {
        return jdbc.sql(
                        """
                        select exists (select from centre.month_entry where once = :once)
                        """)
                .param("once", once)
                .query(Boolean.class)
                .single();
    }

    /// Writes the entry down once, however often it is sent.
    boolean add(Report report, UUID once, Entry entry, PersonId by) {
        return jdbc.sql(
                                """
                                insert into centre.month_entry (id, once, centre, month, kind, day,
                                                                words, written_by, written_at)
                                values (:id, :once, :centre, :month, :kind, :day, :words, :by, :now)
                                    on conflict (once) do nothing
                                """)
                        .param("id", entry.id())
                        .param("once", once)
                        .param("centre", report.centre().value())
                        .param("month", report.month().atDay(1))
                        .param("kind", entry.kind().name())
                        .param("day", entry.day())
                        .param("words", entry.words())
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    boolean remove(Report report, UUID id, PersonId by) {
        return jdbc.sql(
                                """
                                update centre.month_entry
                                   set removed_by = :by,
                                       removed_at = :now
                                 where id = :id
                                   and centre = :centre
                                   and month = :month
                                   and removed_at is null
                                """)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", id)
                        .param("centre", report.centre().value())
                        .param("month", report.month().atDay(1))
                        .update()
                == 1;
    }

    UUID nextId() {
        return Uuid7.next(clock);
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getObject("id", UUID.class),
                Entry.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class),
                row.getString("words"));
    }
}
