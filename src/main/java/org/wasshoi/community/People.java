package org.wasshoi.community;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;

/// How many people (人口) live in one place on one day.
record People(LocalDate asOf, long count, boolean sample, Words source) {

    /// The population of an area over time, newest first.
    static List<People> of(AreaId area, List<Snapshot> snapshots) {
        return newestFirst(
                snapshots.stream()
                        .filter(snapshot -> snapshot.areas().containsKey(area))
                        .map(snapshot -> of(snapshot, snapshot.areas().getOrDefault(area, 0L))));
    }

    /// The population of a centre's district over time, newest first.
    static List<People> of(CentreId centre, List<Snapshot> snapshots) {
        return newestFirst(
                snapshots.stream()
                        .filter(snapshot -> snapshot.districts().containsKey(centre))
                        .map(snapshot ->
                                of(snapshot, snapshot.districts().getOrDefault(centre, 0L))));
    }

    private static People of(Snapshot snapshot, long count) {
        return new People(snapshot.asOf(), count, snapshot.sample(), snapshot.source());
    }

    private static List<People> newestFirst(Stream<People> oldestFirst) {
        return oldestFirst.toList().reversed();
    }
}
