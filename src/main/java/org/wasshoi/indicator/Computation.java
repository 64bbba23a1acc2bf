package org.wasshoi.indicator;

import java.time.MonthDay;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.ledger.Measure;

/// How an indicator grows out of the ledger (計算のしかた): a closed choice, so that what may be added
/// up, taken apart and drilled into is always known.
public sealed interface Computation {

    /// How many cases there were (件数).
    record Count(Measure measure) implements Flow {}

    /// How much there was (数量の合計).
    record Sum(Measure measure) implements Flow {}

    /// How many stood on the last day (現在数): all that came less all that went.
    record Stock(Measure measure) implements Computation {}

    /// One figure per unit of another (割合), such as visits per resident.
    record Ratio(Flow numerator, Operand denominator) implements Computation {}

    /// The share of some among those who answered (構成比), in per cent.
    record Share(Flow numerator, Flow denominator) implements Computation {}

    /// A figure that a person states (申告値).
    record Declared() implements Computation {}

    /// The population (人口) on a day of the fiscal year, or the last one known before.
    record Population(MonthDay day) implements Operand {}

    /// What happens in a time and adds up over it.
    sealed interface Flow extends Computation, Operand {

        Measure measure();
    }

    /// What a ratio may be divided by.
    sealed interface Operand {}

    /// The name of this kind, as in a plan pack.
    default String type() {
        return switch (this) {
            case Count _ -> "COUNT";
            case Sum _ -> "SUM";
            case Stock _ -> "STOCK";
            case Ratio _ -> "RATIO";
            case Share _ -> "SHARE";
            case Declared _ -> "DECLARED";
        };
    }

    /// The measures of the ledger it reads.
    default Set<Measure> measures() {
        return switch (this) {
            case Flow flow -> Set.of(flow.measure());
            case Stock(var measure) -> Set.of(measure);
            case Ratio(var numerator, Flow denominator) -> both(numerator, denominator);
            case Ratio(var numerator, Population _) -> numerator.measures();
            case Share(var numerator, var denominator) -> both(numerator, denominator);
            case Declared _ -> Set.of();
        };
    }

    /// Whether it grows as the year goes on, so that only a whole year can be held against another.
    default boolean addsUp() {
        return switch (this) {
            case Flow _, Ratio(_, Population _) -> true;
            case Ratio(_, Flow _), Stock _, Share _, Declared _ -> false;
        };
    }

    /// The measure whose facts make the figure, or the numerator of a quotient.
    default Optional<Measure> counted() {
        return switch (this) {
            case Flow flow -> Optional.of(flow.measure());
            case Stock(var measure) -> Optional.of(measure);
            case Ratio(var numerator, _) -> Optional.of(numerator.measure());
            case Share(var numerator, _) -> Optional.of(numerator.measure());
            case Declared _ -> Optional.empty();
        };
    }

    /// Whether what is counted are cases, not quantities.
    default boolean countsCases() {
        return switch (this) {
            case Sum _, Ratio(Sum _, _), Share(Sum _, _) -> false;
            case Count _, Ratio(Count _, _), Share(Count _, _), Stock _, Declared _ -> true;
        };
    }

    /// The population it divides by, if it does.
    default Optional<Population> population() {
        return this instanceof Ratio(_, Population population)
                ? Optional.of(population)
                : Optional.empty();
    }

    private static Set<Measure> both(Flow numerator, Flow denominator) {
        return Stream.of(numerator, denominator)
                .map(Flow::measure)
                .collect(Collectors.toUnmodifiableSet());
    }
}
