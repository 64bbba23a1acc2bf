package org.wasshoi.sample;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Place;

/// Where the invented records happen: the centres, the registered bodies, the residents of each
/// centre's district by fiscal year.
record Scene(
        List<Place> centres,
        List<Place> bodies,
        NavigableMap<FiscalYear, Map<String, Long>> residents) {

    private static final long USUAL = 3_000;

    Scene {
        centres = List.copyOf(centres);
        bodies = List.copyOf(bodies);
        residents = new TreeMap<>(residents);
    }

    boolean isEmpty() {
        return centres.isEmpty();
    }

    /// The residents around a place, by the last figures known in that year.
    long residents(Place place, FiscalYear year) {
        var known = residents.floorEntry(year);
        return known == null
                ? USUAL
                : known.getValue().getOrDefault(String.valueOf(place.centre()), USUAL);
    }

    long residents(FiscalYear year) {
        return centres.stream().mapToLong(centre -> residents(centre, year)).sum();
    }
}
