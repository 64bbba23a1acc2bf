package org.wasshoi.centre.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;

/// What the desk writes down (窓口の記録の保管): notes and head counts, of which nothing is ever deleted.
@Repository
class Notes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(BookingId booking, Step step, LocalDate day, PersonId by) {
        jdbc.sql(
                        """
                        insert into centre.desk_note (id, booking, step, day, noted_by, noted_at)
                        values (:id, :booking, :step, :day, :by, :now)
                        """)
                .param("id", Uuid7.next(clock))
                .param("booking", booking.value())
                .param("step", step.name())
                .param("day", day)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void undo(BookingId booking, Step step, PersonId by) {
        jdbc.sql(
                        """
                        update centre.desk_note
                           set undone_by = :by,
                               undone_at = :now
                         where booking = :booking
                           and step = :step
                           and undone_at is null
                        """)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("booking", booking.value())
                .param("step", step.name())
                .update();
    }

    /// All that was ever noted of a booking, in the order in which it happened.
    List<Note> of(BookingId booking) {
        return jdbc.sql(
                        """
                        select step, day, noted_by, noted_at, undone_by, undone_at
                          from centre.desk_note
                         where booking = :booking
                         order by noted_at, id
                        """)
                .param("booking", booking.value())
                .query((row, _) -> Sheets.note(row))
                .list();
    }

    void count(BookingId booking, int version, HeadCount count, PersonId by) {
        jdbc.sql(
                        """
                        insert into centre.head_count (booking, version, total, children, students,
                                                       adults, seniors, recorded_by, recorded_at)
                        values (:booking, :version, :total, :children, :students, :adults, :seniors,
                                :by, :now)
                        """)
                .param("booking", booking.value())
                .param("version", version)
                .param("total", count.total())
                .param("children", count.of(AgeBand.CHILDREN))
                .param("students", count.of(AgeBand.STUDENTS))
                .param("adults", count.of(AgeBand.ADULTS))
                .param("seniors", count.of(AgeBand.SENIORS))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /// All versions of the count of a use, the first one first.
    List<Counted> counts(BookingId booking) {
        return jdbc.sql(
                        """
                        select booking, version as count_version, total, children, students, adults,
                               seniors, recorded_by, recorded_at
                          from centre.head_count
                         where booking = :booking
                         order by version
                        """)
                .param("booking", booking.value())
                .query((row, _) -> Sheets.counted(row))
                .list();
    }
}
