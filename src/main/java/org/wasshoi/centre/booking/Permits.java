package org.wasshoi.centre.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Yen;

/// The terms of bookings as they are kept (許可の条件の保管).
@Repository
public class Permits {

    private final JdbcClient jdbc;

    Permits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Terms of(Booking booking) {
        return jdbc.sql(
                        """
                        select pay_by, releases, approval, asked
                          from centre.permit
                         where booking = :booking
                        """)
                .param("booking", booking.id().value())
                .query((row, _) -> terms(row, booking.state()))
                .optional()
                .orElse(Terms.of(booking.state()));
    }

    /// Writes down the terms in place of earlier ones; most bookings have none.
    public void put(BookingId booking, Terms terms) {
        if (!terms.isWorthKeeping()) {
            return;
        }
        jdbc.sql(
                        """
                        insert into centre.permit (booking, pay_by, releases, approval, asked)
                        values (:booking, :payBy, :releases, :approval, :asked)
                            on conflict (booking)
                            do update set pay_by = excluded.pay_by,
                                          releases = excluded.releases,
                                          approval = excluded.approval
                        """)
                .param("booking", booking.value())
                .param("payBy", terms.payBy())
                .param("releases", terms.releases())
                .param("approval", terms.approval().name())
                .param("asked", terms.asked().amount())
                .update();
    }

    private static Terms terms(ResultSet row, BookingState state) throws SQLException {
        return new Terms(
                state,
                row.getObject("pay_by", LocalDate.class),
                row.getBoolean("releases"),
                Approval.valueOf(row.getString("approval")),
                new Yen(row.getLong("asked")));
    }
}
