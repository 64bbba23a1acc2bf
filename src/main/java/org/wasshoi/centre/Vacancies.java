package org.wasshoi.centre;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// When rooms are taken (空き状況), in one statement however many rooms and bookings there are.
@Repository
public class Vacancies {

    private final JdbcClient jdbc;

    Vacancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(RoomId room, Taken taken) {}

    /// What is taken of each room from one day to another, both included, in the order of time.
    public Map<RoomId, List<Taken>> taken(
            Collection<RoomId> rooms, LocalDate first, LocalDate last) {
        return taken(rooms, first.datesUntil(last.plusDays(1)).toList());
    }

    /// The same of some days only, with what begins the day before and lasts until then; rooms that
    /// share a part take each other's time.
    public Map<RoomId, List<Taken>> taken(Collection<RoomId> rooms, List<LocalDate> days) {
        return jdbc
                .sql(
                        """
                        select distinct room_part.room, lower(occupancy.held) as held_from,
                               upper(occupancy.held) as held_to
                          from centre.room_part
                          join centre.occupancy
                            on occupancy.part = room_part.part
                         where room_part.room = any(:rooms)
                           and lower(occupancy.held)::date = any(:near::date[])
                           and (lower(occupancy.held)::date = any(:days::date[])
                                or upper(occupancy.held) > lower(occupancy.held)::date + 1)
                         order by room, held_from
                        """)
                .param("rooms", rooms.stream().map(RoomId::value).toArray(String[]::new))
                .param("days", texts(days.stream()))
                .param(
                        "near",
                        texts(days.stream().flatMap(day -> Stream.of(day.minusDays(1), day))))
                .query((row, _) ->
                        new Row(
                                new RoomId(row.getString("room")),
                                new Taken(
                                        row.getObject("held_from", LocalDateTime.class),
                                        row.getObject("held_to", LocalDateTime.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Row::room, Collectors.mapping(Row::taken, Collectors.toList())));
    }

    private static String[] texts(Stream<LocalDate> days) {
        return days.distinct().map(LocalDate::toString).toArray(String[]::new);
    }
}
