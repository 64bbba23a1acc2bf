package org.wasshoi.centre.permit;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingRow;

/// The provisional bookings that were not paid in time (期限を過ぎた仮予約).
@Repository
class Overdue {

    private final JdbcClient jdbc;

    Overdue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The one that is overdue for longest.
    Optional<Booking> next(LocalDate today) {
        return jdbc.sql(
                        """
                        select booking.id, number, series, room, day, lower(during) as used_from,
                               upper(during) as used_to, state, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, fee_kind,
                               gross, exemption, reduction, way, version, sample, made_by,
                               reception_channel, received_on, reception_clerk, statement_of,
                               statement_by, equipment
                          from centre.permit
                          join centre.booking
                            on booking.id = permit.booking
                         where permit.releases
                           and permit.pay_by < :today
                           and booking.state = 'PROVISIONAL'
                         order by permit.pay_by, booking.id
                         limit 1
                        """)
                .param("today", today)
                .query(BookingRow::booking)
                .optional();
    }
}
