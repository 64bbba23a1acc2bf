package org.wasshoi.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.Words;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Place;

/// The names of the register's places by dimension and code (場所の名前).
record Places(Map<Dimension, Map<String, Words>> names) {

    static Places of(Register register) {
        var areas = new HashMap<String, Words>();
        var centres = new HashMap<String, Words>();
        var bodies = new HashMap<String, Words>();
        register.areas().forEach(area -> areas.put(area.id().value(), area.name()));
        register.centres().forEach(centre -> centres.put(centre.id().value(), centre.name()));
        register.bodies().forEach(body -> bodies.put(body.id().value(), body.name()));
        return new Places(
                Map.of(
                        Dimension.AREA, areas,
                        Dimension.CENTRE, centres,
                        Dimension.BODY, bodies));
    }

    Optional<Words> name(Dimension dimension, @Nullable String code) {
        return Optional.ofNullable(code).map(names.getOrDefault(dimension, Map.of())::get);
    }

    /// Where a fact happened, as exactly as the indicator may be broken down and the fact tells.
    Optional<Words> name(Place place, List<Dimension> breakdown) {
        return Stream.of(Dimension.CENTRE, Dimension.BODY, Dimension.AREA)
                .filter(breakdown::contains)
                .flatMap(dimension -> name(dimension, code(place, dimension)).stream())
                .findFirst();
    }

    private static @Nullable String code(Place place, Dimension dimension) {
        return switch (dimension) {
            case AREA -> place.area();
            case CENTRE -> place.centre();
            case BODY -> place.body();
            case CITY, AGE -> null;
        };
    }
}
