package org.wasshoi.centre.draw;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;
import org.wasshoi.community.Centre;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where a centre opens a round (回を開く).
record NewRoundPage(
        Centre centre, List<Room> rooms, RoundForm form, UUID once, List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    NewRoundPage with(List<Problem> found) {
        return new NewRoundPage(centre, rooms, form, once, List.copyOf(found));
    }

    NewRoundPage with(String field, String key) {
        return with(List.of(new Problem(field, key)));
    }

    List<Option> ways() {
        return Stream.of(Way.values())
                .map(one -> new Option(one.name(), PageContext.text(one.key())))
                .toList();
    }

    boolean isChosen(Room room) {
        return form.rooms().contains(room.id().value());
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
