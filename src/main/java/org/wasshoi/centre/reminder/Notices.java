package org.wasshoi.centre.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.people.PersonId;

/// The box of notices (お知らせの箱): a row is the promise that somebody is told, and told once.
@Repository
class Notices {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Puts a reminder of every use that is near into the box, once for each day of use. Who booked
    /// after the reminder would have come knows it still.
    int remember() {
        return jdbc.sql(
                        """
                        insert into centre.notice (booking, kind, matter)
                        select b.id, 'BEFORE', b.day::text
                          from centre.booking as b
                          left join centre.reminder_choice as c
                            on c.person = b.person
                         where b.state = 'CONFIRMED'
                           and b.person is not null
                           and b.day > :today
                           and b.day <= :today + coalesce(c.days, :usual)
                           and (b.made_at at time zone 'Asia/Tokyo')::date
                               < b.day - coalesce(c.days, :usual)
                            on conflict do nothing
                        """)
                .param("today", LocalDate.now(clock))
                .param("usual", Ahead.USUAL.days())
                .update();
    }

    /// The next one for which no way has been found, held by this transaction alone.
    Optional<Notice> take() {
        return jdbc.sql(
                        """
                        select n.id, n.booking, n.kind, o.until
                          from centre.notice as n
                          left join centre.waiting_offer as o
                            on n.kind = 'OFFER'
                           and o.booking = n.booking
                         where n.way is null
                         order by n.made_at, n.id
                         limit 1
                           for update of n skip locked
                        """)
                .query(Notices::notice)
                .optional();
    }

    /// By this way; what the desk does is yet to be done.
    void send(Notice notice, Way way) {
        jdbc.sql(
                        """
                        update centre.notice
                           set way = :way,
                               told_at = :told
                         where id = :id
                        """)
                .param("way", way.name())
                .param("told", way.isForDesk() ? null : OffsetDateTime.now(clock))
                .param("id", notice.id())
                .update();
    }

    /// What the desk of these rooms has to tell; what is past, or was answered, needs no telling.
    List<ToTell> toTell(List<RoomId> rooms) {
        return jdbc.sql(
                        """
                        select n.id, n.booking, n.kind, o.until, n.way
                          from centre.notice as n
                          join centre.booking as b
                            on b.id = n.booking
                          left join centre.waiting_offer as o
                            on n.kind = 'OFFER'
                           and o.booking = n.booking
                         where n.way in ('PHONE', 'LETTER')
                           and n.told_at is null
                           and b.room = any(:rooms)
                           and b.day >= :today
                           and o.answer is null
                           and (n.kind <> 'BEFORE' or b.state = 'CONFIRMED')
                         order by o.until nulls last, b.day, n.id
                         limit 200
                        """)
                .param("rooms", rooms.stream().map(RoomId::value).toArray(String[]::new))
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new ToTell(notice(row, number), Way.valueOf(row.getString("way"))))
                .list();
    }

    Optional<Notice> find(UUID id) {
        return jdbc.sql(
                        """
                        select n.id, n.booking, n.kind, o.until
                          from centre.notice as n
                          left join centre.waiting_offer as o
                            on n.kind = 'OFFER'
                           and o.booking = n.booking
                         where n.id = :id
                           and n.way in ('PHONE', 'LETTER')
                        """)
                .param("id", id)
                .query(Notices::notice)
                .optional();
    }

    /// Whether nobody had told it before.
    boolean told(Notice notice, PersonId by) {
        return jdbc.sql(
                                """
                                update centre.notice
                                   set told_at = :now,
                                       told_by = :by
                                 where id = :id
                                   and told_at is null
                                """)
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by.value())
                        .param("id", notice.id())
                        .update()
                == 1;
    }

    /// Something that the desk has to tell, and how.
    record ToTell(Notice notice, Way way) {}

    private static Notice notice(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime until = row.getObject("until", OffsetDateTime.class);
        return new Notice(
                row.getObject("id", UUID.class),
                new BookingId(row.getObject("booking", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                until == null ? null : until.toInstant());
    }
}
