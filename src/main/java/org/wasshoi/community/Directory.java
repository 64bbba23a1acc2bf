package org.wasshoi.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Sought;

/// The whole register at one moment, in which places find each other.
record Directory(List<Area> areas, List<Centre> centres, List<Body> bodies) {

    Optional<Area> area(String code) {
        return areas.stream().filter(area -> area.id().value().equals(code)).findFirst();
    }

    Optional<Centre> centre(String code) {
        return centres.stream().filter(centre -> centre.id().value().equals(code)).findFirst();
    }

    Optional<Body> body(String code) {
        return bodies.stream().filter(body -> body.id().value().equals(code)).findFirst();
    }

    Area areaOf(AreaId id) {
        return area(id.value()).orElseThrow();
    }

    Centre centreOf(Body body) {
        return centre(body.centre().value()).orElseThrow();
    }

    Optional<Body> bodyOf(CentreId centre) {
        return bodies.stream().filter(body -> body.centre().equals(centre)).findFirst();
    }

    List<Centre> centresIn(AreaId area) {
        return centres.stream().filter(centre -> centre.area().equals(area)).toList();
    }

    List<Body> bodiesIn(AreaId area) {
        return bodies.stream().filter(body -> body.area().equals(area)).toList();
    }

    long registeredIn(AreaId area) {
        return bodiesIn(area).stream().filter(Body::registered).count();
    }

    /// Whether nobody has verified of some body in the area that it is registered.
    boolean countsExamplesIn(AreaId area) {
        return bodiesIn(area).stream().anyMatch(body -> body.sample().contains("registered"));
    }

    int size() {
        return areas.size() + centres.size() + bodies.size();
    }

    boolean isEmpty() {
        return size() == 0;
    }

    /// What holds all the sought words, those who hold them in their names first.
    Directory matching(Sought sought, Language language) {
        return new Directory(
                best(areas, area -> sought.isIn(language, names(area)), _ -> false),
                best(
                        centres,
                        centre -> sought.isIn(language, names(centre)),
                        centre -> sought.isIn(language, description(centre))),
                best(
                        bodies,
                        body -> sought.isIn(language, names(body)),
                        body -> sought.isIn(language, description(body))));
    }

    private static <T> List<T> best(List<T> places, Predicate<T> first, Predicate<T> second) {
        return Stream.concat(
                        places.stream().filter(first),
                        places.stream().filter(second.and(first.negate())))
                .toList();
    }

    private static Words[] names(Area area) {
        return names(area.name(), area.kana());
    }

    private static Words[] names(Centre centre) {
        return Stream.concat(
                        Stream.of(names(centre.name(), centre.kana())), centre.annexes().stream())
                .toArray(Words[]::new);
    }

    private static Words[] names(Body body) {
        return names(body.name(), body.kana());
    }

    /// A name is also known by its reading and in Latin letters, whatever the reader's language.
    private static Words[] names(Words name, String kana) {
        return new Words[] {name, Words.same(name.en()), Words.same(kana)};
    }

    private Words[] description(Centre centre) {
        var texts = new ArrayList<>(List.of(names(centre)));
        texts.addAll(List.of(names(areaOf(centre.area()))));
        if (centre.address() != null) {
            texts.add(Words.same(centre.address()));
        }
        return texts.toArray(Words[]::new);
    }

    private Words[] description(Body body) {
        return Stream.of(names(body), description(centreOf(body)))
                .flatMap(Stream::of)
                .toArray(Words[]::new);
    }
}
