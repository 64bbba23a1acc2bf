package org.wasshoi.indicator;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /// The most exact place of a fact that is known.
    Optional<Words> name(Place place) {
        return name(Dimension.CENTRE, place.centre())
                .or(() -> name(Dimension.BODY, place.body()))
                .or(() -> name(Dimension.AREA, place.area()));
    }
}
