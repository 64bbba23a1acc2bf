package org.wasshoi.centre.rule;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Position;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where the position of a facility is written (施設の位置).
record PositionPage(
        Place place,
        String facility,
        @Nullable Position position,
        Map<String, String> typed,
        List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    PositionPage wrong(List<Problem> found) {
        return new PositionPage(place, facility, position, typed, found);
    }

    String path() {
        return place.path() + "/facilities/" + facility;
    }

    Words name() {
        return Objects.requireNonNull(place.facilities().get(facility));
    }

    String value(String field) {
        return typed.getOrDefault(field, "");
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
