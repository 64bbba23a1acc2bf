package org.wasshoi.centre.rule;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingRow;

/// The bookings that a change of rules may touch.
@Repository
class TouchedBookings {

    private static final int DAYS_AROUND = 100;

    private final JdbcClient jdbc;

    TouchedBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those still to come in these rooms from one day to another, in the order of time.
    List<Booking> open(
            List<Room> rooms, LocalDate from, @Nullable LocalDate to, LocalDateTime now) {
        return jdbc.sql(
                        """
                        select id, number, series, room, day, lower(during) as used_from,
                               upper(during) as used_to, state, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, fee_kind,
                               gross, exemption, reduction, way, version, sample, made_by,
                               reception_channel, received_on, reception_clerk, statement_of,
                               statement_by, equipment
                          from centre.booking
                         where room = any(:rooms)
                           and day >= :from
                           and (:to::date is null or day <= :to::date)
                           and upper(during) > :now
                           and state in ('REQUESTED', 'PROVISIONAL', 'CONFIRMED')
                         order by day, used_from, id
                        """)
                .param(
                        "rooms",
                        rooms.stream().map(room -> room.id().value()).toArray(String[]::new))
                .param("from", from)
                .param("to", to)
                .param("now", now)
                .query(BookingRow::booking)
                .list();
    }

    /// All days around on which the bookers of these hold any room, by when they were booked.
    List<Touching.Held> held(List<Booking> bookings, LocalDate from, @Nullable LocalDate to) {
        return jdbc.sql(
                        """
                        select coalesce(organisation, person)::text as booker, id, day
                          from centre.booking
                         where coalesce(organisation, person)::text = any(:bookers)
                           and day >= :first
                           and (:last::date is null or day <= :last::date)
                           and centre.holds(state)
                         order by number
                        """)
                .param(
                        "bookers",
                        bookings.stream().map(Previewing::booker).distinct().toArray(String[]::new))
                .param("first", from.minusDays(DAYS_AROUND))
                .param("last", to == null ? null : to.plusDays(DAYS_AROUND))
                .query((row, _) ->
                        new Touching.Held(
                                row.getString("booker"),
                                new BookingId(row.getObject("id", UUID.class)),
                                row.getObject("day", LocalDate.class)))
                .list();
    }
}
