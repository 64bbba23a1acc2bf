package org.wasshoi.sample;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wasshoi.centre.CentreFixtures;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;
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

    /// The diary of a city whose centres all have the usual rooms.
    static Diary aDiary() {
        var city = aCity();
        var rooms = city.centres().stream().flatMap(SampleFixtures::rooms).toList();
        return new Diary(
                city,
                rooms,
                CentreFixtures.book(
                        CentreFixtures.bands(),
                        new Rule.Closing(
                                Set.of(),
                                Set.of(
                                        MonthDay.of(12, 29),
                                        MonthDay.of(12, 30),
                                        MonthDay.of(12, 31)),
                                Set.of(),
                                false)));
    }

    private static Stream<Room> rooms(Place centre) {
        var code = String.valueOf(centre.centre());
        return Stream.of(
                room(code, "hall", 160, "hall-east", "hall-west"),
                room(code, "hall-east", 80, "hall-east"),
                room(code, "hall-west", 80, "hall-west"),
                room(code, "training", 36, "training"),
                room(code, "tatami", 24, "tatami"),
                room(code, "kitchen", 24, "kitchen"));
    }

    private static Room room(String centre, String kind, int capacity, String... parts) {
        return new Room(
                new RoomId(centre + "-" + kind),
                new Room.Place(
                        centre,
                        Words.same("本館"),
                        new CentreId(centre),
                        Words.same(centre),
                        new AreaId("area")),
                Words.same(kind),
                capacity,
                1,
                Set.of(),
                Map.of(),
                Set.of(),
                Room.Way.DIRECT,
                Stream.of(parts).map(part -> centre + "-" + part).collect(Collectors.toSet()),
                true);
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
