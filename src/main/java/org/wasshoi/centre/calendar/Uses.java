package org.wasshoi.centre.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.BookingState;

/// The bookings that feeds give out; those given up stay for a while, so that calendars strike
/// them.
@Repository
class Uses {

    private static final int DAYS_BACK = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    Uses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// When a room is not free, also because another room takes a part of it; no titles.
    List<Used> of(RoomId room) {
        return jdbc.sql(
                        """
                        select distinct b.id, b.room, lower(b.held) as used_from,
                               upper(b.held) as used_to, b.state, '' as title, b.version,
                               b.changed_at
                          from centre.room_part as mine
                          join centre.room_part as shared
                            on shared.part = mine.part
                          join centre.booking as b
                            on b.room = shared.room
                         where mine.room = :room
                           and b.day >= :first
                           and (centre.holds(b.state) or b.changed_at >= :since)
                         order by used_from, b.id
                        """)
                .param("room", room.value())
                .param("first", first())
                .param("since", since())
                .query(Uses::used)
                .list();
    }

    /// When rooms are in use, each by itself; no titles.
    List<Used> of(List<RoomId> rooms) {
        return jdbc.sql(
                        """
                        select id, room, lower(held) as used_from, upper(held) as used_to, state,
                               '' as title, version, changed_at
                          from centre.booking
                         where room = any(:rooms)
                           and day >= :first
                           and (centre.holds(state) or changed_at >= :since)
                         order by used_from, id
                        """)
                .param("rooms", rooms.stream().map(RoomId::value).toArray(String[]::new))
                .param("first", first())
                .param("since", since())
                .query(Uses::used)
                .list();
    }

    /// The bookings of a person, or of an organisation, with their titles.
    List<Used> of(Subscription subscription) {
        var organisation = subscription.organisation();
        return jdbc.sql(
                        """
                        select id, room, lower(during) as used_from, upper(during) as used_to, state,
                               title, version, changed_at
                          from centre.booking
                         where (organisation = :organisation::uuid
                                or :organisation::uuid is null and person = :person)
                           and day >= :first
                           and (centre.holds(state) or changed_at >= :since)
                         order by used_from, id
                        """)
                .param("organisation", organisation == null ? null : organisation.value())
                .param("person", subscription.person().value())
                .param("first", first())
                .param("since", since())
                .query(Uses::used)
                .list();
    }

    private LocalDate first() {
        return LocalDate.now(clock).minusDays(DAYS_BACK);
    }

    private OffsetDateTime since() {
        return OffsetDateTime.now(clock).minusDays(DAYS_BACK);
    }

    private static Used used(ResultSet row, int number) throws SQLException {
        return new Used(
                row.getObject("id", UUID.class),
                new RoomId(row.getString("room")),
                row.getObject("used_from", LocalDateTime.class),
                row.getObject("used_to", LocalDateTime.class),
                BookingState.valueOf(row.getString("state")),
                row.getString("title"),
                row.getInt("version"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
