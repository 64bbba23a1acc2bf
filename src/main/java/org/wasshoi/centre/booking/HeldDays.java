package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The days on which a booker holds rooms (おさえている日), which limits are counted by.
@Repository
class HeldDays {

    private static final int LOCK = 1_112_493_899;
    private static final int AROUND = 100;

    private final JdbcClient jdbc;

    HeldDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Two bookings of one booker come one after the other, so that limits hold.
    void lock(Booker booker) {
        jdbc.sql("select pg_advisory_xact_lock(:lock, hashtext(:booker))")
                .param("lock", LOCK)
                .param("booker", key(booker))
                .query((_, _) -> true)
                .single();
    }

    private static String key(Booker booker) {
        return booker.organisation() == null
                ? String.valueOf(booker.person())
                : booker.organisation().toString();
    }

    /// The days around the wanted one on which the booker holds a room.
    List<LocalDate> around(MakingBookings.Order order) {
        var day = order.wish().use().day();
        var booker = order.booker();
        return jdbc.sql(
                        """
                        select day
                          from centre.booking
                         where day between :first and :last
                           and centre.holds(state)
                           and (organisation = :organisation
                                or :organisation::uuid is null
                                   and organisation is null
                                   and person = :person)
                         order by day
                        """)
                .param("first", day.minusDays(AROUND))
                .param("last", day.plusDays(AROUND))
                .param(
                        "organisation",
                        booker.organisation() == null ? null : booker.organisation().value())
                .param("person", booker.person() == null ? null : booker.person().value())
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list();
    }
}
