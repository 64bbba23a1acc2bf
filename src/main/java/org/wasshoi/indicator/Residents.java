package org.wasshoi.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Snapshot;
import org.wasshoi.kernel.FiscalYear;

/// How many people live where (分母の人口): dated snapshots, and the district of every body.
record Residents(List<Snapshot> snapshots, Map<String, CentreId> districts) {

    static final Residents NONE = new Residents(List.of(), Map.of());

    /// The snapshot that stands for a fiscal year: of its day, or the last one before.
    Optional<Snapshot> snapshot(Computation.Population population, FiscalYear year) {
        return snapshots.stream()
                .filter(snapshot -> !snapshot.asOf().isAfter(day(population, year)))
                .max(Comparator.comparing(Snapshot::asOf));
    }

    /// Whether the fiscal year has a snapshot of its very day.
    boolean isCounted(Computation.Population population, FiscalYear year) {
        return snapshot(population, year)
                .filter(snapshot -> snapshot.asOf().equals(day(population, year)))
                .isPresent();
    }

    /// The people of a place; of a body those of its district, nothing where it is not known.
    @Nullable Long people(Computation.Population population, FiscalYear year, Scope scope) {
        return snapshot(population, year).map(snapshot -> people(snapshot, scope)).orElse(null);
    }

    private @Nullable Long people(Snapshot snapshot, Scope scope) {
        var member = scope.member();
        return switch (scope.dimension()) {
            case CITY -> Long.valueOf(snapshot.total());
            case AREA -> member == null ? null : snapshot.areas().get(new AreaId(member));
            case CENTRE -> member == null ? null : snapshot.districts().get(new CentreId(member));
            case BODY -> ofDistrict(snapshot, member == null ? null : districts.get(member));
            case AGE -> null;
        };
    }

    private static @Nullable Long ofDistrict(Snapshot snapshot, @Nullable CentreId district) {
        return district == null ? null : snapshot.districts().get(district);
    }

    private static LocalDate day(Computation.Population population, FiscalYear year) {
        return year.sameDay(population.day().atYear(year.value()));
    }
}
