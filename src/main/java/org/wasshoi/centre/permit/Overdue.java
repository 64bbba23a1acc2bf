package org.wasshoi.centre.permit;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.Bookings;

/// The provisional bookings that were not paid in time (期限を過ぎた仮予約).
@Repository
class Overdue {

    private final JdbcClient jdbc;

    Overdue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Lets one of them go, and with it its room in the same statement; another instance that looks
    /// at the same moment passes over it.
    Optional<Booking> release(LocalDate today) {
        return jdbc.sql(
                        """
                             with overdue as (
                                  select booking.id
                                    from centre.permit
                                    join centre.booking
                                      on booking.id = permit.booking
                                   where permit.releases
                                     and permit.pay_by < :today
                                     and booking.state = 'PROVISIONAL'
                                   order by permit.pay_by, booking.id
                                   limit 1
                                     for update of booking skip locked)
                           update centre.booking
                              set state = 'RELEASED',
                                  version = version + 1
                             from overdue
                            where booking.id = overdue.id
                        returning booking.id, number, series, room, day, lower(during) as used_from,
                                  upper(during) as used_to, state, person, organisation, name, phone,
                                  user_class, purpose, title, people, for_profit, heating, fee_kind,
                                  gross, exemption, reduction, way, version, sample, made_by,
                                  reception_channel, received_on, reception_clerk, statement_of,
                                  statement_by, equipment
                        """)
                .param("today", today)
                .query(Bookings::booking)
                .optional();
    }
}
