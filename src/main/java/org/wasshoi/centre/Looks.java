package org.wasshoi.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.web.WordsJson;

/// What rooms look like and where they lie (写真と位置).
@Repository
public class Looks {

    private final JdbcClient jdbc;

    Looks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The bytes of a picture and what kind of file they are.
    public record File(String mediaType, byte[] content) {}

    /// The pictures of a room, and its position where that is known.
    public record Look(List<Picture> pictures, @Nullable Position position) {}

    private record Row(@Nullable Picture picture, @Nullable Position position) {}

    /// Both in one statement, because a page of free times asks for both.
    public Look of(Room room) {
        var rows =
                jdbc.sql(
                                """
                                select facility.latitude, facility.longitude, picture.id,
                                       picture.words
                                  from centre.facility
                                  left join centre.picture
                                    on picture.room = :room
                                 where facility.code = :facility
                                 order by picture.id
                                """)
                        .param("room", room.id().value())
                        .param("facility", room.place().facility())
                        .query((row, _) -> new Row(picture(row, room.id()), position(row)))
                        .list();
        return new Look(
                rows.stream().flatMap(row -> Stream.ofNullable(row.picture())).toList(),
                rows.isEmpty() ? null : rows.getFirst().position());
    }

    private static @Nullable Picture picture(ResultSet row, RoomId room) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return id == null ? null : new Picture(id, room, WordsJson.words(row, "words"));
    }

    private static @Nullable Position position(ResultSet row) throws SQLException {
        var latitude = row.getBigDecimal("latitude");
        return latitude == null ? null : new Position(latitude, row.getBigDecimal("longitude"));
    }

    public List<Picture> pictures(RoomId room) {
        return jdbc.sql(
                        """
                        select id, words
                          from centre.picture
                         where room = :room
                         order by id
                        """)
                .param("room", room.value())
                .query((row, _) ->
                        new Picture(
                                row.getObject("id", UUID.class),
                                room,
                                WordsJson.words(row, "words")))
                .list();
    }

    public Optional<File> file(RoomId room, UUID picture) {
        return jdbc.sql(
                        """
                        select media_type, content
                          from centre.picture
                         where room = :room
                           and id = :id
                        """)
                .param("room", room.value())
                .param("id", picture)
                .query((row, _) -> new File(row.getString("media_type"), row.getBytes("content")))
                .optional();
    }

    public Optional<Position> position(String facility) {
        return jdbc.sql(
                        """
                        select latitude, longitude
                          from centre.facility
                         where code = :code
                           and latitude is not null
                        """)
                .param("code", facility)
                .query((row, _) ->
                        new Position(row.getBigDecimal("latitude"), row.getBigDecimal("longitude")))
                .optional();
    }
}
