package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.BookingId;

/// Finds who has used a centre before (これまでの利用者), each with their latest booking.
@Repository
class EarlierBookings {

    private static final int MOST = 8;

    private final JdbcClient jdbc;

    EarlierBookings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// By a telephone number, or by a part of the name if there is none.
    List<BookingId> latest(
            Collection<RoomId> rooms, @Nullable String phone, String name, LocalDate since) {
        return jdbc.sql(
                        """
                        select id
                          from (select distinct on (name, phone) id, day
                                  from centre.booking
                                 where room = any(:rooms)
                                   and day >= :since
                                   and case when :phone::text is null
                                            then strpos(name, :name) > 0
                                            else phone = :phone
                                       end
                                 order by name, phone, day desc, id desc)
                            as latest
                         order by day desc, id desc
                         limit :most
                        """)
                .param("rooms", rooms.stream().map(RoomId::value).toArray(String[]::new))
                .param("since", since)
                .param("phone", phone)
                .param("name", name)
                .param("most", MOST)
                .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
                .list();
    }
}
