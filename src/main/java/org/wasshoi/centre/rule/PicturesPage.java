package org.wasshoi.centre.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Picture;
import org.wasshoi.centre.Room;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// The pictures of a room for who may change them (部屋の写真).
record PicturesPage(
        Place place,
        Room room,
        List<Picture> pictures,
        Map<String, String> typed,
        UUID once,
        List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    PicturesPage wrong(List<Problem> found) {
        return new PicturesPage(place, room, pictures, typed, once, found);
    }

    String path() {
        return place.path() + "/rooms/" + room.id().value() + "/pictures";
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }

    Optional<Picture> find(@Nullable String id) {
        return pictures.stream().filter(one -> one.id().toString().equals(id)).findFirst();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
