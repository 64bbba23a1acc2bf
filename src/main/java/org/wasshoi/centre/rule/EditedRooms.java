package org.wasshoi.centre.rule;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.RoomId;
import org.wasshoi.web.WordsJson;
import tools.jackson.databind.json.JsonMapper;

/// Rooms as they were written here, which a pack does not write over.
@Repository
class EditedRooms {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    EditedRooms(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(RoomId room, RoomFields.Content content) {
        jdbc.sql(
                        """
                        update centre.room
                           set name = :name::jsonb,
                               capacity = :capacity,
                               floor = :floor,
                               barrier_free = :barrierFree,
                               equipment = :equipment::jsonb,
                               suited = :suited,
                               way = :way,
                               sample = false,
                               edited_at = :now
                         where code = :code
                        """)
                .param("name", WordsJson.json(content.name()))
                .param("capacity", content.capacity())
                .param("floor", content.floor())
                .param(
                        "barrierFree",
                        content.barrierFree().stream().map(Enum::name).toArray(String[]::new))
                .param("equipment", JSON.writeValueAsString(content.equipment()))
                .param("suited", content.suited().stream().map(Enum::name).toArray(String[]::new))
                .param("way", content.way().name())
                .param("now", OffsetDateTime.now(clock))
                .param("code", room.value())
                .update();
    }
}
