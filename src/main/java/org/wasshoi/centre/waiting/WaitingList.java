package org.wasshoi.centre.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;

/// The queues as they are kept (空き待ちの台帳).
@Repository
class WaitingList {

    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingList(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    WaitingId add(UUID once, Wish wish, boolean anyRoom, Booker booker, PersonId person) {
        var line = new Line(wish.room().place().centre(), wish.use().day());
        begin(line);
        var id = new WaitingId(Uuid7.next(clock));
        jdbc.sql(
                        """
                        insert into centre.waiting
                               (id, once, centre, day, room, any_room, during, person, organisation,
                                name, phone, user_class, purpose, title, people, for_profit,
                                heating, exemption, state, joined_at)
                        values (:id, :once, :centre, :day, :room, :anyRoom, tsrange(:from, :to),
                                :person, :organisation, :name, :phone, :userClass, :purpose, :title,
                                :people, :forProfit, :heating, :exemption, 'WAITING', :now)
                        """)
                .param("id", id.value())
                .param("once", once)
                .param("centre", line.centre().value())
                .param("day", line.day())
                .param("room", wish.room().id().value())
                .param("anyRoom", anyRoom)
                .param("from", line.day().atTime(wish.use().from()))
                .param("to", line.day().atTime(wish.use().to()))
                .param("person", person.value())
                .param(
                        "organisation",
                        booker.organisation() == null ? null : booker.organisation().value())
                .param("name", booker.name())
                .param("phone", booker.phone())
                .param("userClass", booker.userClass().name())
                .param("purpose", wish.purpose().name())
                .param("title", wish.title())
                .param("people", wish.people())
                .param("forProfit", wish.forProfit())
                .param("heating", wish.heating())
                .param("exemption", wish.exemption())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    private void begin(Line line) {
        jdbc.sql(
                        """
                        insert into centre.waiting_line (centre, day)
                        values (:centre, :day)
                            on conflict do nothing
                        """)
                .param("centre", line.centre().value())
                .param("day", line.day())
                .update();
    }

    /// The queues in which somebody waits still.
    List<Line> lines() {
        return jdbc.sql(
                        """
                        select distinct centre, day
                          from centre.waiting
                         where state = 'WAITING'
                           and day >= :today
                         order by day, centre
                        """)
                .param("today", LocalDate.now(clock))
                .query(WaitingList::line)
                .list();
    }

    /// Whether this transaction alone moves the queue on; others leave it to the one that does.
    boolean lock(Line line) {
        return jdbc.sql(
                        """
                        select true
                          from centre.waiting_line
                         where centre = :centre
                           and day = :day
                           for no key update skip locked
                        """)
                .param("centre", line.centre().value())
                .param("day", line.day())
                .query((_, _) -> true)
                .optional()
                .isPresent();
    }

    /// Who waits, the first in line first, each held by this transaction; whoever is just leaving
    /// is passed over.
    List<Waiting> inLine(Line line) {
        return jdbc.sql(
                        """
                        select id, centre, day, room, any_room, lower(during) as used_from,
                               upper(during) as used_to, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, exemption,
                               state
                          from centre.waiting
                         where centre = :centre
                           and day = :day
                           and state = 'WAITING'
                         order by joined_at, id
                           for update skip locked
                        """)
                .param("centre", line.centre().value())
                .param("day", line.day())
                .query(WaitingList::waiting)
                .list();
    }

    Optional<Waiting> find(WaitingId id) {
        return jdbc.sql(
                        """
                        select id, centre, day, room, any_room, lower(during) as used_from,
                               upper(during) as used_to, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, exemption,
                               state
                          from centre.waiting
                         where id = :id
                        """)
                .param("id", id.value())
                .query(WaitingList::waiting)
                .optional();
    }

    /// Those of a person, and of the organisations named, that lie on or after a day.
    List<Waiting> of(PersonId person, List<OrganisationId> organisations, LocalDate from) {
        return jdbc.sql(
                        """
                        select id, centre, day, room, any_room, lower(during) as used_from,
                               upper(during) as used_to, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, exemption,
                               state
                          from centre.waiting
                         where (person = :person or organisation = any(:organisations))
                           and day >= :from
                         order by day, used_from, id
                         limit 200
                        """)
                .param("person", person.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .param("from", from)
                .query(WaitingList::waiting)
                .list();
    }

    /// Who waits at a centre, or has been asked, from today on.
    List<Waiting> of(CentreId centre) {
        return jdbc.sql(
                        """
                        select id, centre, day, room, any_room, lower(during) as used_from,
                               upper(during) as used_to, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, exemption,
                               state
                          from centre.waiting
                         where centre = :centre
                           and day >= :today
                           and state in ('WAITING', 'OFFERED')
                         order by day, used_from, joined_at, id
                         limit 500
                        """)
                .param("centre", centre.value())
                .param("today", LocalDate.now(clock))
                .query(WaitingList::waiting)
                .list();
    }

    /// How many, this one included, would be asked before anybody who comes now (順番).
    int position(WaitingId id) {
        return jdbc.sql(
                        """
                        select count(*)
                          from centre.waiting as mine
                          join centre.waiting as other
                            on other.centre = mine.centre
                           and other.day = mine.day
                           and other.state = 'WAITING'
                           and other.during && mine.during
                           and (other.joined_at, other.id) <= (mine.joined_at, mine.id)
                           and (other.any_room
                                or mine.any_room
                                or exists (
                                   select from centre.room_part as part
                                     join centre.room_part as shared
                                       on shared.part = part.part
                                    where part.room = other.room
                                      and shared.room = mine.room))
                         where mine.id = :id
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /// Whether the one who waits stood there and has moved on.
    boolean change(WaitingId id, WaitingState from, WaitingState to) {
        return jdbc.sql(
                                """
                                update centre.waiting
                                   set state = :to
                                 where id = :id
                                   and state = :from
                                """)
                        .param("to", to.name())
                        .param("id", id.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new CentreId(row.getString("centre")), row.getObject("day", LocalDate.class));
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        var line = line(row, number);
        return new Waiting(
                new WaitingId(row.getObject("id", UUID.class)),
                line,
                new RoomId(row.getString("room")),
                row.getBoolean("any_room"),
                new Use(
                        line.day(),
                        row.getObject("used_from", LocalDateTime.class).toLocalTime(),
                        row.getObject("used_to", LocalDateTime.class).toLocalTime()),
                Booker.of(row),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("title"),
                row.getInt("people"),
                row.getBoolean("for_profit"),
                row.getBoolean("heating"),
                row.getString("exemption"),
                WaitingState.valueOf(row.getString("state")));
    }
}
