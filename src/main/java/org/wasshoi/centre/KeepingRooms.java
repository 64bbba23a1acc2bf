package org.wasshoi.centre;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.web.WordsJson;
import tools.jackson.databind.json.JsonMapper;

/// Writes rooms and first rules (部屋と決まりの登録). A room keeps its code, so its bookings stay with it; a
/// rule that has been stated here is not overwritten by a pack.
@Repository
class KeepingRooms {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Rules rules;

    KeepingRooms(JdbcClient jdbc, Rules rules) {
        this.jdbc = jdbc;
        this.rules = rules;
    }

    void put(List<GivenRoom> rooms) {
        rooms.stream().map(GivenRoom::facility).distinct().forEach(this::put);
        rooms.forEach(this::put);
        rooms.forEach(this::divide);
    }

    void state(Reach reach, LocalDate from, Rule rule, boolean sample) {
        var kind = RuleKind.of(rule);
        var isStated =
                rules.all().stream()
                        .anyMatch(one ->
                                one.reach().equals(reach) && RuleKind.of(one.rule()) == kind);
        if (!isStated) {
            rules.add(reach, from, null, rule, sample);
        }
    }

    void announce(List<LocalDate> holidays) {
        rules.announce(holidays);
    }

    private void put(GivenRoom.Facility facility) {
        jdbc.sql(
                        """
                        insert into centre.facility (code, centre, position, name, sample)
                        values (:code, :centre, :position, :name::jsonb, :sample)
                            on conflict (code)
                            do update set centre = excluded.centre,
                                          position = excluded.position,
                                          name = excluded.name,
                                          sample = excluded.sample
                        """)
                .param("code", facility.code())
                .param("centre", facility.centre())
                .param("position", facility.position())
                .param("name", WordsJson.json(facility.name()))
                .param("sample", facility.sample())
                .update();
    }

    /// A room that has been edited here keeps what was written.
    private void put(GivenRoom room) {
        jdbc.sql(
                        """
                        insert into centre.room (code, facility, position, name, capacity, floor,
                                                 barrier_free, equipment, suited, way, sample)
                        values (:code, :facility, :position, :name::jsonb, :capacity, :floor,
                                :barrierFree, :equipment::jsonb, :suited, :way, :sample)
                            on conflict (code)
                            do update set position = excluded.position,
                                          name = excluded.name,
                                          capacity = excluded.capacity,
                                          floor = excluded.floor,
                                          barrier_free = excluded.barrier_free,
                                          equipment = excluded.equipment,
                                          suited = excluded.suited,
                                          way = excluded.way,
                                          sample = excluded.sample
                         where room.edited_at is null
                        """)
                .param("code", room.code())
                .param("facility", room.facility().code())
                .param("position", room.position())
                .param("name", WordsJson.json(room.name()))
                .param("capacity", room.capacity())
                .param("floor", room.floor())
                .param("barrierFree", names(room.barrierFree()))
                .param("equipment", JSON.writeValueAsString(room.equipment()))
                .param("suited", names(room.suited()))
                .param("way", room.way().name())
                .param("sample", room.facility().sample())
                .update();
    }

    /// The parts of a room that has been booked stay as they are.
    private void divide(GivenRoom room) {
        jdbc.sql(
                        """
                        insert into centre.room_part (room, part)
                        select :room, part
                          from unnest(:parts) as part
                            on conflict do nothing
                        """)
                .param("room", room.code())
                .param("parts", room.parts().toArray(String[]::new))
                .update();
    }

    private static String[] names(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet()).toArray(String[]::new);
    }
}
