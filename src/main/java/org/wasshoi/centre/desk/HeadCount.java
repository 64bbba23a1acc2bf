package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Place;

/// How many people came (利用人数), by age band as far as somebody counted so.
public record HeadCount(int total, Map<AgeBand, Integer> bands) {

    public static final int MOST = 20_000;

    private static final Measure VISITS = new Measure("centre-visits");

    public HeadCount {
        var ordered = new EnumMap<AgeBand, Integer>(AgeBand.class);
        ordered.putAll(bands);
        bands = Collections.unmodifiableMap(ordered);
        if (total < 0 || total > MOST || !bands.isEmpty() && total != sum(bands)) {
            throw new IllegalArgumentException("The bands do not make the total");
        }
    }

    public static HeadCount of(int total) {
        return new HeadCount(total, Map.of());
    }

    /// Counted by age, so that the total follows.
    public static HeadCount of(Map<AgeBand, Integer> bands) {
        return new HeadCount(sum(bands), bands);
    }

    static int sum(Map<AgeBand, Integer> bands) {
        return bands.values().stream().mapToInt(Integer::intValue).sum();
    }

    public @Nullable Integer of(AgeBand band) {
        return bands.get(band);
    }

    /// What it says to the ledger: a fact a band in which anybody came, of which only the first
    /// counts the use.
    public List<NewFact> facts(LocalDate day, Place place) {
        var came = bands.entrySet().stream().filter(band -> band.getValue() > 0).toList();
        return came.isEmpty()
                ? List.of(new NewFact(VISITS, day, place, null, 1, total))
                : IntStream.range(0, came.size())
                        .mapToObj(number -> fact(day, place, came.get(number), number))
                        .toList();
    }

    private static NewFact fact(
            LocalDate day, Place place, Map.Entry<AgeBand, Integer> band, int number) {
        var uses = number == 0 ? 1 : 0;
        return new NewFact(VISITS, day, place, band.getKey().code(), uses, band.getValue());
    }
}
