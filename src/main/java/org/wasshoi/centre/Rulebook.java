package org.wasshoi.centre;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All rules of use (利用の決まり); for a room and a day, the one with the smallest reach wins.
public class Rulebook {

    private final long edition;
    private final List<StatedRule> rules;
    private final Map<Class<? extends Rule>, List<StatedRule>> byKind;
    private final Holidays holidays;

    Rulebook(List<StatedRule> rules, Holidays holidays) {
        this(0, rules, holidays);
    }

    Rulebook(long edition, List<StatedRule> rules, Holidays holidays) {
        this.edition = edition;
        this.rules =
                rules.stream()
                        .sorted(
                                Comparator.comparing((StatedRule rule) -> rule.reach().kind())
                                        .reversed())
                        .toList();
        this.byKind =
                this.rules.stream()
                        .collect(Collectors.groupingBy(stated -> stated.rule().getClass()));
        this.holidays = holidays;
    }

    /// Which book this is; another one has another number.
    public long edition() {
        return edition;
    }

    public List<StatedRule> rules() {
        return rules;
    }

    /// The book as it would be with these rules.
    public Rulebook with(List<StatedRule> others) {
        return new Rulebook(edition, others, holidays);
    }

    /// The rule that decides for a room, and so where it comes from.
    public Optional<StatedRule> governing(RuleKind kind, Room room, LocalDate day) {
        return rules.stream()
                .filter(stated -> stated.kind() == kind && stated.governs(room, day))
                .findFirst();
    }

    public <R extends Rule> Optional<R> find(Class<R> kind, Room room, LocalDate day) {
        for (var stated : byKind.getOrDefault(kind, List.of())) {
            if (stated.governs(room, day)) {
                return Optional.of(kind.cast(stated.rule()));
            }
        }
        return Optional.empty();
    }

    boolean isHoliday(LocalDate day) {
        return holidays.isHoliday(day);
    }

    public boolean isClosed(Room room, LocalDate day) {
        return find(Rule.Closing.class, room, day)
                .filter(closing -> closing.closes(day, isHoliday(day)))
                .isPresent();
    }

    /// What can be booked on that day at all; nothing on a closed day.
    public List<Slot> slots(Room room, LocalDate day) {
        return isClosed(room, day)
                ? List.of()
                : find(Rule.Hours.class, room, day).map(Rule.Hours::slots).orElse(List.of());
    }
}
