package org.wasshoi.centre.rule;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Picture;
import org.wasshoi.centre.Position;
import org.wasshoi.centre.RoomId;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.kernel.Words;
import org.wasshoi.people.PersonId;
import org.wasshoi.web.WordsJson;

/// The pictures and positions as they are kept.
@Repository
class KeptPictures {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptPictures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Whether it was added; not if this key has added one before.
    boolean add(
            UUID once, RoomId room, String mediaType, byte[] content, Words words, PersonId by) {
        return jdbc.sql(
                                """
                                insert into centre.picture (id, once, room, media_type, content, words,
                                                            added_by, added_at)
                                values (:id, :once, :room, :mediaType, :content, :words::jsonb, :by,
                                        :now)
                                    on conflict (once) do nothing
                                """)
                        .param("id", Uuid7.next(clock))
                        .param("once", once)
                        .param("room", room.value())
                        .param("mediaType", mediaType)
                        .param("content", content)
                        .param("words", WordsJson.json(words))
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    boolean remove(Picture picture) {
        return jdbc.sql(
                                """
                                delete from centre.picture
                                 where id = :id
                                """)
                        .param("id", picture.id())
                        .update()
                == 1;
    }

    void place(String facility, Position position) {
        jdbc.sql(
                        """
                        update centre.facility
                           set latitude = :latitude,
                               longitude = :longitude
                         where code = :code
                        """)
                .param("latitude", position.latitude())
                .param("longitude", position.longitude())
                .param("code", facility)
                .update();
    }
}
