package org.wasshoi.centre.rule;

import static org.wasshoi.web.PageContext.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.StatedRule;
import org.wasshoi.web.Page;

/// The rules of a centre in plain words for everybody (利用の決まり), with what is going to change.
record PublicRulesPage(Place place, Rulebook book, LocalDate today) implements Page {

    private static final int MONTHS_AHEAD = 13;

    /// Rooms for which the same holds (同じ決まりの部屋).
    record Group(Rule rule, List<Room> rooms) {}

    String path() {
        return "/centres/" + place.code();
    }

    List<RuleKind> kinds() {
        return Stream.of(RuleKind.values()).filter(kind -> !groups(kind).isEmpty()).toList();
    }

    List<Group> groups(RuleKind kind) {
        var groups = new LinkedHashMap<Rule, List<Room>>();
        for (var room : place.rooms()) {
            book.governing(kind, room, today)
                    .ifPresent(stated ->
                            groups.merge(
                                    stated.rule(),
                                    List.of(room),
                                    (some, more) ->
                                            Stream.concat(some.stream(), more.stream()).toList()));
        }
        return groups.entrySet().stream()
                .map(one -> new Group(one.getKey(), one.getValue()))
                .toList();
    }

    /// Nothing where it holds for all rooms.
    String rooms(Group group) {
        return group.rooms.size() == place.rooms().size() ? "" : names(group.rooms);
    }

    /// What begins later, the next first.
    List<StatedRule> coming() {
        return book.rules().stream()
                .filter(rule ->
                        place.concerns(rule)
                                && rule.from().isAfter(today)
                                && rule.from().isBefore(today.plusMonths(MONTHS_AHEAD)))
                .filter(rule -> !rooms(rule).isEmpty())
                .sorted(Comparator.comparing(StatedRule::from))
                .toList();
    }

    /// The rooms for which it will decide.
    List<Room> rooms(StatedRule coming) {
        return place.rooms().stream()
                .filter(room ->
                        book.governing(coming.kind(), room, coming.from())
                                .filter(coming::equals)
                                .isPresent())
                .toList();
    }

    String roomNames(StatedRule coming) {
        var rooms = rooms(coming);
        return rooms.size() == place.rooms().size() ? text("rule.rooms.all") : names(rooms);
    }

    boolean isSample() {
        return place.rooms().stream().anyMatch(Room::sample);
    }

    private static String names(List<Room> rooms) {
        return rooms.stream()
                .map(room -> text(room.name()))
                .collect(Collectors.joining(text("rule.and")));
    }
}
