package org.wasshoi.centre.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/// The changes of rules that were saved, and the bookings to settle since (要調整).
@Repository
class RuleChanges {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    RuleChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Begins a change within the transaction: bookings on their way come first, all others wait;
    /// the edition now.
    long begin() {
        return jdbc.sql("select centre.change_rules()").query(Long.class).single();
    }

    boolean isMade(UUID once) {
        return jdbc.sql(
                        """
                        select exists (select
                                         from centre.rule_change
                                        where once = :once)
                        """)
                .param("once", once)
                .query(Boolean.class)
                .single();
    }

    UUID add(UUID once, Change change, PersonId by) {
        var id = Uuid7.next(clock);
        jdbc.sql(
                        """
                        insert into centre.rule_change (id, once, kind, scope, scope_code, valid,
                                                        content, changed_by, changed_at)
                        values (:id, :once, :kind, :scope, :code, daterange(:from, :to, '[]'),
                                :content::jsonb, :by, :now)
                        """)
                .param("id", id)
                .param("once", once)
                .param("kind", change.kind().name())
                .param("scope", change.reach().kind().name())
                .param("code", change.reach().code())
                .param("from", change.from())
                .param("to", change.to())
                .param(
                        "content",
                        change.rule() == null ? null : JSON.writeValueAsString(change.rule()))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    void leaveToSettle(UUID change, List<Touch> touches) {
        jdbc.sql(
                        """
                        insert into centre.to_settle (change, booking, effects, net_before, net_after)
                        select :change, touch.booking, string_to_array(touch.effects, ' '),
                               touch.net_before, touch.net_after
                          from unnest(:bookings::uuid[], :effects::text[], :before::bigint[],
                                      :after::bigint[])
                               as touch (booking, effects, net_before, net_after)
                        """)
                .param("change", change)
                .param("bookings", array(touches, one -> one.booking().id().value().toString()))
                .param("effects", array(touches, RuleChanges::effects))
                .param("before", array(touches, one -> String.valueOf(one.before().amount())))
                .param("after", array(touches, one -> String.valueOf(one.after().amount())))
                .update();
    }

    private static String[] array(List<Touch> touches, Function<Touch, String> value) {
        return touches.stream().map(value).toArray(String[]::new);
    }

    private static String effects(Touch touch) {
        return touch.ordered().stream().map(Effect::name).collect(Collectors.joining(" "));
    }

    /// What is left to settle in these rooms; a booking that was given up or is over is settled.
    List<ToSettle> toSettle(List<Room> rooms) {
        var known =
                rooms.stream().collect(Collectors.toMap(room -> room.id().value(), room -> room));
        return jdbc.sql(
                        """
                        select to_settle.change, rule_change.kind, rule_change.changed_at,
                               to_settle.effects, to_settle.net_before, to_settle.net_after,
                               booking.id, booking.number, booking.room, booking.day,
                               lower(booking.during) as used_from, upper(booking.during) as used_to,
                               booking.state, booking.name, booking.title
                          from centre.to_settle
                          join centre.rule_change
                            on rule_change.id = to_settle.change
                          join centre.booking
                            on booking.id = to_settle.booking
                         where to_settle.settled_at is null
                           and booking.room = any(:rooms)
                           and booking.state in ('REQUESTED', 'PROVISIONAL', 'CONFIRMED')
                           and upper(booking.during) > :now
                         order by booking.day, used_from, booking.number, to_settle.change
                         limit 500
                        """)
                .param("rooms", known.keySet().toArray(String[]::new))
                .param("now", LocalDateTime.now(clock))
                .query((row, _) ->
                        new ToSettle(
                                row.getObject("change", UUID.class),
                                RuleKind.valueOf(row.getString("kind")),
                                new BookingId(row.getObject("id", UUID.class)),
                                row.getLong("number"),
                                Objects.requireNonNull(known.get(row.getString("room"))),
                                row.getObject("day", LocalDate.class),
                                row.getObject("used_from", LocalDateTime.class).toLocalTime(),
                                row.getObject("used_to", LocalDateTime.class).toLocalTime(),
                                BookingState.valueOf(row.getString("state")),
                                row.getString("name"),
                                row.getString("title"),
                                Arrays.stream((String[]) row.getArray("effects").getArray())
                                        .map(Effect::valueOf)
                                        .toList(),
                                new Yen(row.getLong("net_before")),
                                new Yen(row.getLong("net_after"))))
                .list();
    }

    /// Whether it was still to be settled.
    boolean settle(UUID change, BookingId booking, PersonId by) {
        return jdbc.sql(
                                """
                                update centre.to_settle
                                   set settled_by = :by,
                                       settled_at = :now
                                 where change = :change
                                   and booking = :booking
                                   and settled_at is null
                                """)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("change", change)
                        .param("booking", booking.value())
                        .update()
                == 1;
    }
}
