package org.wasshoi.centre.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;

/// The bookings as they are kept (予約簿).
@Repository
public class Bookings {

    private static final int LOCK = 1_112_493_899;

    private final JdbcClient jdbc;
    private final Clock clock;

    Bookings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    BookingId nextId() {
        return new BookingId(Uuid7.next(clock));
    }

    /// The exclusion or unique constraint of the database that was hurt.
    public static @Nullable String violated(DataIntegrityViolationException e) {
        return e.getMostSpecificCause() instanceof PSQLException cause
                        && cause.getServerErrorMessage() != null
                ? cause.getServerErrorMessage().getConstraint()
                : null;
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
    List<LocalDate> days(MakingBookings.Order order) {
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
                .param("first", day.minusDays(100))
                .param("last", day.plusDays(100))
                .param(
                        "organisation",
                        booker.organisation() == null ? null : booker.organisation().value())
                .param("person", booker.person() == null ? null : booker.person().value())
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list();
    }

    void add(
            BookingId id,
            MakingBookings.Order order,
            Checking checking,
            Fee fee,
            BookingState state) {
        var wish = order.wish();
        var use = wish.use();
        var booker = order.booker();
        var preparation = checking.preparation(wish);
        jdbc.sql(
                        """
                        insert into centre.booking
                               (id, once, series, room, day, during, held, state, person, organisation,
                                name, phone, user_class, purpose, title, people, for_profit,
                                heating, fee_kind, gross, exemption, reduction, way, sample,
                                made_by, made_at, reception_channel, received_on, reception_clerk,
                                statement_of, statement_by, edition, equipment)
                        values (:id, :once, :series, :room, :day, tsrange(:from, :to),
                                tsrange(:heldFrom, :heldTo), :state, :person, :organisation,
                                :name, :phone, :userClass, :purpose, :title, :people, :forProfit,
                                :heating, :feeKind, :gross, :exemption, :reduction, :way, false,
                                :madeBy, :now, :receptionChannel, :receivedOn, :receptionClerk,
                                :statementOf, :statementBy, :edition, :equipment::jsonb)
                        """)
                .param("id", id.value())
                .param("once", order.once())
                .param("series", order.series())
                .param("room", wish.room().id().value())
                .param("day", use.day())
                .param("from", use.day().atTime(use.from()))
                .param("to", use.day().atTime(use.to()))
                .param("heldFrom", use.day().atTime(use.from()).minusMinutes(preparation.before()))
                .param("heldTo", use.day().atTime(use.to()).plusMinutes(preparation.after()))
                .param("state", state.name())
                .param("person", booker.person() == null ? null : booker.person().value())
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
                .param("feeKind", fee.kind().name())
                .param("gross", fee.gross().amount())
                .param("exemption", fee.exemption())
                .param("reduction", fee.reduction().amount())
                .param("way", order.oral() ? "ORAL" : "FORM")
                .param("madeBy", order.acting().who().person().value())
                .param("now", OffsetDateTime.now(clock))
                .params(Reception.parameters(order.reception()))
                .param("edition", checking.book().edition())
                .param("equipment", wish.equipment().json())
                .update();
    }

    /// Whether a draw or a meeting decides who gets this room at this time.
    boolean isHeldForDraw(Wish wish) {
        var use = wish.use();
        return jdbc.sql(
                        """
                        select exists (
                               select
                                 from centre.occupancy
                                 join centre.room_part
                                   on room_part.part = occupancy.part
                                where room_part.room = :room
                                  and occupancy.held && tsrange(:from, :to)
                                  and occupancy.draw_round is not null)
                        """)
                .param("room", wish.room().id().value())
                .param("from", use.day().atTime(use.from()))
                .param("to", use.day().atTime(use.to()))
                .query(Boolean.class)
                .single();
    }

    /// What was made with a one-time key, if it was this person who made it.
    Optional<BookingId> madeWith(UUID once, PersonId by) {
        return jdbc.sql(
                        """
                        select id
                          from centre.booking
                         where once = :once
                           and made_by = :by
                        """)
                .param("once", once)
                .param("by", by.value())
                .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
                .optional();
    }

    public Optional<Booking> find(BookingId id) {
        return jdbc.sql(
                        """
                        select id, number, series, room, day, lower(during) as used_from,
                               upper(during) as used_to, state, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, fee_kind,
                               gross, exemption, reduction, way, version, sample, made_by,
                               reception_channel, received_on, reception_clerk, statement_of,
                               statement_by, equipment
                          from centre.booking
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Bookings::booking)
                .optional();
    }

    /// Those of a person, and of the organisations named, that lie on or after a day.
    List<Booking> of(PersonId person, List<OrganisationId> organisations, LocalDate from) {
        return jdbc.sql(
                        """
                        select id, number, series, room, day, lower(during) as used_from,
                               upper(during) as used_to, state, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, fee_kind,
                               gross, exemption, reduction, way, version, sample, made_by,
                               reception_channel, received_on, reception_clerk, statement_of,
                               statement_by, equipment
                          from centre.booking
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
                .query(Bookings::booking)
                .list();
    }

    /// The bookings of a series that lie on a day or after it and are still to come.
    List<Booking> later(UUID series, LocalDate from) {
        return jdbc.sql(
                        """
                        select id, number, series, room, day, lower(during) as used_from,
                               upper(during) as used_to, state, person, organisation, name, phone,
                               user_class, purpose, title, people, for_profit, heating, fee_kind,
                               gross, exemption, reduction, way, version, sample, made_by,
                               reception_channel, received_on, reception_clerk, statement_of,
                               statement_by, equipment
                          from centre.booking
                         where series = :series
                           and day >= :from
                           and state in ('REQUESTED', 'PROVISIONAL', 'CONFIRMED')
                         order by day
                        """)
                .param("series", series)
                .param("from", from)
                .query(Bookings::booking)
                .list();
    }

    /// Moves a booking on to another state, unless somebody else has changed it since.
    public boolean change(Booking booking, BookingState to) {
        return jdbc.sql(
                                """
                                update centre.booking
                                   set state = :state,
                                       version = version + 1
                                 where id = :id
                                   and version = :version
                                """)
                        .param("state", to.name())
                        .param("id", booking.id().value())
                        .param("version", booking.version())
                        .update()
                == 1;
    }

    /// Who holds the number that people are told.
    public Optional<BookingId> numbered(long number) {
        return jdbc.sql("select id from centre.booking where number = :number")
                .param("number", number)
                .query((row, _) -> new BookingId(row.getObject("id", UUID.class)))
                .optional();
    }

    public static Booking booking(ResultSet row, int number) throws SQLException {
        return new Booking(
                new BookingId(row.getObject("id", UUID.class)),
                row.getLong("number"),
                row.getObject("series", UUID.class),
                new RoomId(row.getString("room")),
                new Use(
                        row.getObject("day", LocalDate.class),
                        row.getObject("used_from", LocalDateTime.class).toLocalTime(),
                        row.getObject("used_to", LocalDateTime.class).toLocalTime()),
                BookingState.valueOf(row.getString("state")),
                booker(row),
                Purpose.valueOf(row.getString("purpose")),
                row.getString("title"),
                row.getInt("people"),
                row.getBoolean("for_profit"),
                row.getBoolean("heating"),
                Equipment.of(row.getString("equipment")),
                new Fee(
                        Rule.FeeKind.valueOf(row.getString("fee_kind")),
                        new Yen(row.getLong("gross")),
                        row.getString("exemption"),
                        new Yen(row.getLong("reduction"))),
                row.getString("way").equals("ORAL"),
                row.getInt("version"),
                row.getBoolean("sample"),
                new PersonId(row.getObject("made_by", UUID.class)),
                Reception.of(row));
    }

    private static Booker booker(ResultSet row) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var organisation = row.getObject("organisation", UUID.class);
        return new Booker(
                person == null ? null : new PersonId(person),
                organisation == null ? null : new OrganisationId(organisation),
                row.getString("name"),
                row.getString("phone"),
                UserClass.valueOf(row.getString("user_class")));
    }
}
