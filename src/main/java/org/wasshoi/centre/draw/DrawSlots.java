package org.wasshoi.centre.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Use;

/// The slots of rounds (枠の台帳); the database holds the room of each that is kept for its round.
@Repository
class DrawSlots {

    private final JdbcClient jdbc;
    private final Rooms rooms;

    DrawSlots(JdbcClient jdbc, Rooms rooms) {
        this.jdbc = jdbc;
        this.rooms = rooms;
    }

    private record Row(int number, String room, Use use, DrawSlot.State state) {}

    void add(RoundId round, int number, Offered slot) {
        jdbc.sql(
                        """
                        insert into centre.draw_slot (round, number, room, day, during, held)
                        values (:round, :number, :room, :day, tsrange(:from, :to),
                                tsrange(:heldFrom, :heldTo))
                        """)
                .param("round", round.value())
                .param("number", number)
                .param("room", slot.room().id().value())
                .param("day", slot.use().day())
                .param("from", slot.use().day().atTime(slot.use().from()))
                .param("to", slot.use().day().atTime(slot.use().to()))
                .param("heldFrom", slot.from())
                .param("heldTo", slot.to())
                .update();
    }

    List<DrawSlot> of(RoundId round) {
        var known =
                rooms.all().stream()
                        .collect(Collectors.toMap(room -> room.id().value(), Function.identity()));
        return jdbc
                .sql(
                        """
                        select number, room, day, lower(during) as used_from,
                               upper(during) as used_to, state
                          from centre.draw_slot
                         where round = :round
                         order by number
                        """)
                .param("round", round.value())
                .query((row, _) ->
                        new Row(
                                row.getInt("number"),
                                row.getString("room"),
                                new Use(
                                        row.getObject("day", LocalDate.class),
                                        row.getObject("used_from", LocalDateTime.class)
                                                .toLocalTime(),
                                        row.getObject("used_to", LocalDateTime.class)
                                                .toLocalTime()),
                                DrawSlot.State.valueOf(row.getString("state"))))
                .list()
                .stream()
                .flatMap(row -> slot(row, known))
                .toList();
    }

    private static Stream<DrawSlot> slot(Row row, Map<String, Room> known) {
        var room = known.get(row.room());
        return room == null
                ? Stream.empty()
                : Stream.of(new DrawSlot(row.number(), room, row.use(), row.state()));
    }

    /// Waits until nobody else writes what is held of the slot's room on its day.
    void takeTurns(RoundId round, int number) {
        jdbc.sql(
                        """
                        select centre.take_turns(room, day)
                          from centre.draw_slot
                         where round = :round
                           and number = :number
                        """)
                .param("round", round.value())
                .param("number", number)
                .query((_, _) -> true)
                .single();
    }

    void become(RoundId round, int number, DrawSlot.State state) {
        jdbc.sql(
                        """
                        update centre.draw_slot
                           set state = :state
                         where round = :round
                           and number = :number
                        """)
                .param("state", state.name())
                .param("round", round.value())
                .param("number", number)
                .update();
    }

    /// Lets go of all slots that the round still holds and that nobody was given.
    void freeTheRest(RoundId round) {
        var rest =
                jdbc.sql(
                                """
                                select number
                                  from centre.draw_slot
                                 where round = :round
                                   and state = 'HELD'
                                   and not exists (
                                       select
                                         from centre.draw_award
                                        where draw_award.round = draw_slot.round
                                          and draw_award.slot = draw_slot.number
                                          and draw_award.state in ('WON', 'CLAIMED'))
                                 order by room, day, number
                                """)
                        .param("round", round.value())
                        .query(Integer.class)
                        .list();
        rest.forEach(number -> become(round, number, DrawSlot.State.FREE));
    }

    /// How many entries want each slot, by its number.
    Map<Integer, Integer> wanting(RoundId round) {
        record Count(int slot, int many) {}
        return jdbc
                .sql(
                        """
                        select slot, count(*) as many
                          from centre.draw_wish
                          join centre.draw_entry
                            on draw_entry.id = draw_wish.entry
                         where draw_wish.round = :round
                           and draw_entry.state = 'ENTERED'
                         group by slot
                        """)
                .param("round", round.value())
                .query((row, _) -> new Count(row.getInt("slot"), row.getInt("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::slot, Count::many));
    }

    /// The number of entries that stand.
    int entries(RoundId round) {
        return jdbc.sql(
                        """
                        select count(*)
                          from centre.draw_entry
                         where round = :round
                           and state = 'ENTERED'
                        """)
                .param("round", round.value())
                .query(Integer.class)
                .single();
    }

    static @Nullable DrawSlot find(List<DrawSlot> slots, int number) {
        return slots.stream().filter(slot -> slot.number() == number).findFirst().orElse(null);
    }
}
