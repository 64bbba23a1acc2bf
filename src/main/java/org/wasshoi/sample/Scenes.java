package org.wasshoi.sample;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Body;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Populations;
import org.wasshoi.community.Register;
import org.wasshoi.community.Snapshot;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Place;

/// Reads the scene from the register.
@Component
class Scenes {

    private final Register register;
    private final Populations populations;

    Scenes(Register register, Populations populations) {
        this.register = register;
        this.populations = populations;
    }

    Scene now() {
        var bodies = register.bodies().stream().filter(Body::registered).toList();
        return new Scene(
                register.centres().stream().map(centre -> place(centre, bodies)).toList(),
                bodies.stream().map(Scenes::place).toList(),
                residents());
    }

    private static Place place(Centre centre, List<Body> bodies) {
        return new Place(centre.area().value(), centre.id().value(), body(centre.id(), bodies));
    }

    private static @Nullable String body(CentreId centre, List<Body> bodies) {
        return bodies.stream()
                .filter(body -> body.centre().equals(centre))
                .map(body -> body.id().value())
                .findFirst()
                .orElse(null);
    }

    private static Place place(Body body) {
        return new Place(body.area().value(), body.centre().value(), body.id().value());
    }

    private NavigableMap<FiscalYear, Map<String, Long>> residents() {
        var residents = new TreeMap<FiscalYear, Map<String, Long>>();
        for (var snapshot : populations.all()) {
            if (!snapshot.districts().isEmpty()) {
                residents.put(FiscalYear.of(snapshot.asOf()), districts(snapshot));
            }
        }
        return residents;
    }

    private static Map<String, Long> districts(Snapshot snapshot) {
        return snapshot.districts().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }
}
