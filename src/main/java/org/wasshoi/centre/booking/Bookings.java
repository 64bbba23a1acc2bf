package org.wasshoi.centre.booking;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;

/// The bookings as they are kept (予約簿).
@Repository
public class Bookings {

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
                .query(BookingRow::booking)
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
                .query(BookingRow::booking)
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
                .query(BookingRow::booking)
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
}
