package org.wasshoi.centre.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Terms;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.PersonId;

/// Moves bookings between provisional and settled (仮予約と許可), whoever has changed them in between.
@Repository
class Standing {

    private final JdbcClient jdbc;
    private final Clock clock;

    Standing(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What was provisional is settled once it is paid.
    void settle(BookingId booking) {
        jdbc.sql(
                        """
                        update centre.booking
                           set state = 'CONFIRMED',
                               version = version + 1
                         where id = :booking
                           and state = 'PROVISIONAL'
                        """)
                .param("booking", booking.value())
                .update();
    }

    /// A payment that was a mistake leaves the booking provisional, until today at the earliest.
    void unsettle(BookingId booking) {
        jdbc.sql(
                        """
                          with terms as (
                               update centre.permit
                                  set pay_by = greatest(pay_by, :today)
                                where booking = :booking
                                  and pay_by is not null
                            returning booking)
                        update centre.booking
                           set state = 'PROVISIONAL',
                               version = version + 1
                          from terms
                         where booking.id = terms.booking
                           and state = 'CONFIRMED'
                        """)
                .param("booking", booking.value())
                .param("today", LocalDate.now(clock))
                .update();
    }

    /// The answer to who asked to pay less; not if somebody else has changed the booking since.
    boolean decide(Booking booking, Terms terms, Yen reduction, PersonId by) {
        return change(booking, terms, reduction) && answer(booking, terms, by);
    }

    private boolean change(Booking booking, Terms terms, Yen reduction) {
        return jdbc.sql(
                                """
                                update centre.booking
                                   set state = :state,
                                       reduction = :reduction,
                                       version = version + 1
                                 where id = :booking
                                   and version = :version
                                """)
                        .param("state", terms.state().name())
                        .param("reduction", reduction.amount())
                        .param("booking", booking.id().value())
                        .param("version", booking.version())
                        .update()
                == 1;
    }

    private boolean answer(Booking booking, Terms terms, PersonId by) {
        return jdbc.sql(
                                """
                                update centre.permit
                                   set pay_by = :payBy,
                                       releases = :releases,
                                       approval = :approval,
                                       decided_by = :by,
                                       decided_at = :now
                                 where booking = :booking
                                """)
                        .param("payBy", terms.payBy())
                        .param("releases", terms.releases())
                        .param("approval", terms.approval().name())
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("booking", booking.id().value())
                        .update()
                == 1;
    }
}
