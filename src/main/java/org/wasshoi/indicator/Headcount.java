package org.wasshoi.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.Snapshot;
import org.wasshoi.kernel.FiscalYear;

/// The population that stands for a fiscal year (分母の人口): of its day, or the last one known before.
record Headcount(Snapshot snapshot, LocalDate day) {

    static Optional<Headcount> of(
            Computation.Population population, FiscalYear year, List<Snapshot> snapshots) {
        var day = year.sameDay(population.day().atYear(year.value()));
        return snapshots.stream()
                .filter(snapshot -> !snapshot.asOf().isAfter(day))
                .max(Comparator.comparing(Snapshot::asOf))
                .map(snapshot -> new Headcount(snapshot, day));
    }

    /// Whether it was counted on the very day, not before.
    boolean isOfTheDay() {
        return snapshot.asOf().equals(day);
    }

    long people() {
        return snapshot.total();
    }

    @Nullable Long peopleOf(AreaId area) {
        return snapshot.areas().get(area);
    }
}
