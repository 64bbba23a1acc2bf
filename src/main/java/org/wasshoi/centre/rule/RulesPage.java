package org.wasshoi.centre.rule;

import static org.wasshoi.web.PageContext.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.Rulebook;
import org.wasshoi.centre.StatedRule;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;

/// All rules of a centre or the city for who may change them (決まりの一覧): what holds on a day and
/// where that comes from, and what held before and will hold.
record RulesPage(
        Place place, Rulebook book, LocalDate today, LocalDate day, boolean saved, int toSettle)
        implements Page {

    /// Rooms for which the same rule holds on the day (同じ決まりの部屋).
    record Group(@Nullable StatedRule rule, List<Room> rooms) {}

    List<RuleKind> kinds() {
        return List.of(RuleKind.values());
    }

    List<Group> groups(RuleKind kind) {
        var groups = new LinkedHashMap<String, Group>();
        for (var room : place.rooms()) {
            var rule = book.governing(kind, room, day).orElse(null);
            var key = rule == null ? "" : rule.id().toString();
            var group = groups.getOrDefault(key, new Group(rule, List.of()));
            groups.put(
                    key,
                    new Group(rule, Stream.concat(group.rooms.stream(), Stream.of(room)).toList()));
        }
        return List.copyOf(groups.values());
    }

    String rooms(Group group) {
        return group.rooms.size() == place.rooms().size()
                ? text("rule.rooms.all")
                : group.rooms.stream()
                        .map(room -> text(room.name()))
                        .collect(Collectors.joining(text("rule.and")));
    }

    /// Of the city itself the rooms are not told one by one.
    boolean tellsRooms() {
        return !place.isCity();
    }

    /// Every rule of the kind that has something to say here, the latest first.
    List<StatedRule> history(RuleKind kind) {
        return book.rules().stream()
                .filter(rule -> rule.kind() == kind && place.concerns(rule))
                .sorted(
                        Comparator.comparing(StatedRule::from)
                                .reversed()
                                .thenComparing(rule -> rule.reach().kind()))
                .toList();
    }

    String state(StatedRule rule) {
        if (rule.from().isAfter(today)) {
            return "coming";
        }
        return rule.to() != null && rule.to().isBefore(today) ? "over" : "now";
    }

    String mark(StatedRule rule) {
        return switch (state(rule)) {
            case "now" -> "good";
            case "coming" -> "slow";
            default -> "none";
        };
    }

    String path(RuleKind kind, Reach reach) {
        return place.path() + "/" + kind.code() + "?reach=" + Place.key(reach);
    }

    List<Option> reaches() {
        return place.reaches().stream()
                .map(reach -> new Option(Place.key(reach), place.name(reach)))
                .toList();
    }
}
