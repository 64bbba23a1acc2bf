package org.wasshoi.centre.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wasshoi.centre.Reach;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.RuleKind;
import org.wasshoi.centre.StatedRule;

class SuccessionTest {

    private static final LocalDate BEGINNING = LocalDate.of(2024, 4, 1);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final Rule OLD = new Rule.Limits(5, 14);
    private static final Rule NEW = new Rule.Limits(3, 7);

    @Test
    void endsTheOldRuleTheDayBefore() {
        var succession = change(List.of(old(BEGINNING, null)), APRIL, null, NEW);

        assertThat(succession.ended())
                .singleElement()
                .isEqualTo(old(BEGINNING, LocalDate.of(2027, 3, 31)));
        assertThat(succession.stated())
                .singleElement()
                .satisfies(rule -> {
                    assertThat(rule.rule()).isEqualTo(NEW);
                    assertThat(rule.from()).isEqualTo(APRIL);
                    assertThat(rule.to()).isNull();
                });
        assertThat(succession.withdrawn()).isEmpty();
    }

    @Test
    void letsTheOldRuleGoOnAfterAPassingOne() {
        var last = APRIL.plusDays(9);

        var succession = change(List.of(old(BEGINNING, null)), APRIL, last, NEW);

        assertThat(succession.stated()).extracting(StatedRule::rule).containsExactly(NEW, OLD);
        assertThat(succession.stated().getLast().from()).isEqualTo(last.plusDays(1));
        assertThat(succession.stated().getLast().to()).isNull();
    }

    @Test
    void takesBackWhatHasNotBegun() {
        var coming = old(APRIL.plusYears(1), null);

        var succession =
                change(
                        List.of(old(BEGINNING, APRIL.plusYears(1).minusDays(1)), coming),
                        APRIL,
                        null,
                        NEW);

        assertThat(succession.withdrawn()).containsExactly(coming);
        assertThat(succession.after()).extracting(StatedRule::rule).containsExactly(OLD, NEW);
    }

    @Test
    void leavesOtherReachesAndTimesAlone() {
        var elsewhere =
                new StatedRule(
                        new UUID(1, 3),
                        new Reach(Reach.Kind.CENTRE, "okita"),
                        BEGINNING,
                        null,
                        OLD,
                        true);
        var over = old(BEGINNING, APRIL.minusDays(1));

        var succession = change(List.of(elsewhere, over), APRIL, null, NEW);

        assertThat(succession.ended()).isEmpty();
        assertThat(succession.withdrawn()).isEmpty();
        assertThat(succession.after()).contains(elsewhere, over).hasSize(3);
    }

    @Test
    void statesNothingWhereTheWiderRuleIsToHold() {
        var succession = change(List.of(old(BEGINNING, null)), APRIL, null, null);

        assertThat(succession.stated()).isEmpty();
        assertThat(succession.ended()).hasSize(1);
    }

    private static Succession change(
            List<StatedRule> rules, LocalDate from, @Nullable LocalDate to, @Nullable Rule rule) {
        var change = new Change(RuleKind.LIMITS, Reach.CITY, from, to, rule);
        return Succession.of(rules, change, UUID::randomUUID);
    }

    private static StatedRule old(LocalDate from, @Nullable LocalDate to) {
        return new StatedRule(new UUID(1, from.getYear()), Reach.CITY, from, to, OLD, true);
    }
}
