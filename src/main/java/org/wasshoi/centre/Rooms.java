package org.wasshoi.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Register;
import org.wasshoi.web.WordsJson;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The rooms of the centres (部屋の一覧), centre by centre in the order of the register.
@Repository
public class Rooms {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Register register;
    private final Editions editions;
    private final Kept<List<Room>> kept = new Kept<>();
    private final Kept<Map<CentreId, Centre>> centres = new Kept<>();

    Rooms(JdbcClient jdbc, Register register, Editions editions) {
        this.jdbc = jdbc;
        this.register = register;
        this.editions = editions;
    }

    public Optional<Room> find(String code) {
        return all().stream().filter(room -> room.id().value().equals(code)).findFirst();
    }

    public List<Room> of(CentreId centre) {
        return all().stream().filter(room -> room.place().centre().equals(centre)).toList();
    }

    public List<Room> all() {
        return kept.get(editions.current(), this::read);
    }

    /// The centres in the order of the register.
    public Map<CentreId, Centre> centres() {
        return centres.get(editions.current(), this::readCentres);
    }

    private Map<CentreId, Centre> readCentres() {
        var read = new LinkedHashMap<CentreId, Centre>();
        register.centres().forEach(centre -> read.put(centre.id(), centre));
        return Collections.unmodifiableMap(read);
    }

    private List<Room> read() {
        var centres = register.centres();
        var known =
                centres.stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var rooms =
                jdbc
                        .sql(
                                """
                                select room.code, room.facility, facility.name as facility_name,
                                       facility.centre, room.name, room.capacity, room.floor,
                                       room.barrier_free, room.equipment, room.suited, room.way,
                                       room.sample,
                                       array(select part
                                               from centre.room_part
                                              where room_part.room = room.code) as parts
                                  from centre.room
                                  join centre.facility
                                    on facility.code = room.facility
                                 where facility.centre = any(:centres)
                                 order by facility.position, facility.code, room.position
                                """)
                        .param("centres", known.keySet().toArray(String[]::new))
                        .query((row, _) -> room(row, known))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(room -> room.place().centre()));
        return centres.stream()
                .flatMap(one -> rooms.getOrDefault(one.id(), List.of()).stream())
                .toList();
    }

    private static Room room(ResultSet row, Map<String, Centre> centres) throws SQLException {
        var centre = Objects.requireNonNull(centres.get(row.getString("centre")));
        return new Room(
                new RoomId(row.getString("code")),
                new Room.Place(
                        row.getString("facility"),
                        WordsJson.words(row, "facility_name"),
                        centre.id(),
                        centre.name(),
                        centre.area()),
                WordsJson.words(row, "name"),
                row.getInt("capacity"),
                row.getInt("floor"),
                Arrays.stream(texts(row, "barrier_free"))
                        .map(Room.BarrierFree::valueOf)
                        .collect(Collectors.toSet()),
                JSON.readValue(row.getString("equipment"), COUNTS),
                Arrays.stream(texts(row, "suited"))
                        .map(Room.Suited::valueOf)
                        .collect(Collectors.toSet()),
                Room.Way.valueOf(row.getString("way")),
                Set.of(texts(row, "parts")),
                row.getBoolean("sample"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
