package org.wasshoi.centre;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// All rules of use (利用の決まり); for a room and a day, the one with the smallest reach wins.
public class Rulebook {

    private final Map<Class<? extends Rule>, List<StatedRule>> rules;
    private final Holidays holidays;

    Rulebook(List<StatedRule> rules, Holidays holidays) {
        this.rules =
                rules.stream()
                        .sorted(
                                Comparator.comparing((StatedRule rule) -> rule.reach().kind())
                                        .reversed())
                        .collect(Collectors.groupingBy(stated -> stated.rule().getClass()));
        this.holidays = holidays;
    }

    public <R extends Rule> Optional<R> find(Class<R> kind, Room room, LocalDate day) {
        return rules.getOrDefault(kind, List.of()).stream()
                .filter(stated -> stated.governs(room, day))
                .findFirst()
                .map(stated -> kind.cast(stated.rule()));
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
