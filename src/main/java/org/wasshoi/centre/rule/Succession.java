package org.wasshoi.centre.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.StatedRule;

/// What a change does to the rules that stand (決まりの交代): those in force end the day before, those
/// that have not begun are taken back, and what outlives the change goes on after it.
record Succession(
        List<StatedRule> ended,
        List<StatedRule> withdrawn,
        List<StatedRule> stated,
        List<StatedRule> after) {

    static Succession of(List<StatedRule> rules, Change change, Supplier<UUID> ids) {
        var before = rules.stream().filter(change::touches).toList();
        var ended =
                before.stream()
                        .filter(rule -> rule.from().isBefore(change.from()))
                        .map(rule -> rule.until(change.from().minusDays(1)))
                        .toList();
        var withdrawn =
                before.stream().filter(rule -> !rule.from().isBefore(change.from())).toList();
        var stated = new ArrayList<StatedRule>();
        if (change.rule() != null) {
            stated.add(
                    new StatedRule(
                            ids.get(),
                            change.reach(),
                            change.from(),
                            change.to(),
                            change.rule(),
                            false));
        }
        before.stream()
                .filter(change::isOutlivedBy)
                .map(rule -> goingOn(ids.get(), rule, change.to()))
                .forEach(stated::add);
        var after = new ArrayList<>(rules.stream().filter(rule -> !before.contains(rule)).toList());
        after.addAll(ended);
        after.addAll(stated);
        return new Succession(ended, withdrawn, List.copyOf(stated), List.copyOf(after));
    }

    private static StatedRule goingOn(UUID id, StatedRule rule, @Nullable LocalDate after) {
        return new StatedRule(
                id,
                rule.reach(),
                Objects.requireNonNull(after).plusDays(1),
                rule.to(),
                rule.rule(),
                rule.sample());
    }
}
