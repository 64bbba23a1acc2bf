package org.wasshoi.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Place;

/// Small and city-sized scenes.
final class SampleFixtures {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private SampleFixtures() {}

    static Scene aFewCentres() {
        return scene(4, 900, 900, 900);
    }

    /// As many centres and residents as the city has.
    static Scene aCity() {
        return scene(34, 3_170, 3_120, 3_075);
    }

    private static Scene scene(int centres, long... residents) {
        var places = IntStream.range(0, centres).mapToObj(SampleFixtures::place).toList();
        var years = new TreeMap<FiscalYear, Map<String, Long>>();
        for (int year = 0; year < residents.length; year++) {
            years.put(new FiscalYear(2024 + year), equally(places, residents[year]));
        }
        return new Scene(places, places.subList(1, centres), years);
    }

    private static Map<String, Long> equally(List<Place> places, long residents) {
        return places.stream()
                .map(place -> String.valueOf(place.centre()))
                .collect(Collectors.toMap(Function.identity(), _ -> residents));
    }

    private static Place place(int number) {
        var code = "centre-" + number;
        return new Place("area-" + number % 8, code, code);
    }
}
