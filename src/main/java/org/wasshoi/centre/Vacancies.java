package org.wasshoi.centre;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Period;

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
        return during(rooms, List.of(new Period(first, last)));
    }

    /// The same of some days only, in their order.
    public Map<RoomId, List<Taken>> taken(Collection<RoomId> rooms, List<LocalDate> days) {
        return during(rooms, Period.of(days));
    }

    /// With what begins the day before and lasts until then; rooms that share a part take each
    /// other's time.
    private Map<RoomId, List<Taken>> during(Collection<RoomId> rooms, List<Period> periods) {
        return jdbc
                .sql(
                        """
                        select distinct room_part.room, lower(occupancy.held) as held_from,
                               upper(occupancy.held) as held_to
                          from unnest(:firsts::date[], :lasts::date[]) as period (first, last)
                         cross join centre.room_part
                          join centre.occupancy
                            on occupancy.part = room_part.part
                           and lower(occupancy.held)::date between period.first - 1 and period.last
                         where room_part.room = any(:rooms)
                           and (lower(occupancy.held)::date >= period.first
                                or upper(occupancy.held) > lower(occupancy.held)::date + 1)
                         order by room, held_from
                        """)
                .param("rooms", rooms.stream().map(RoomId::value).toArray(String[]::new))
                .param("firsts", texts(periods, Period::from))
                .param("lasts", texts(periods, Period::to))
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

    private static String[] texts(List<Period> periods, Function<Period, LocalDate> day) {
        return periods.stream().map(day).map(LocalDate::toString).toArray(String[]::new);
    }
}
