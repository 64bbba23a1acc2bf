package org.wasshoi.community;

import java.time.LocalDate;
import java.util.Map;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;

/// The population (人口) on one day by area and, where known, by the districts of the centres.
public record Snapshot(
        LocalDate asOf,
        boolean sample,
        Words source,
        Map<AreaId, Long> areas,
        Map<CentreId, Long> districts) {

    public long total() {
        return areas.values().stream().mapToLong(Long::longValue).sum();
    }
}
