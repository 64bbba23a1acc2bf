package org.wasshoi.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Reported;

/// How many of the reports behind the measures are in (報告の揃い).
record Reports(Map<Measure, Map<YearMonth, Reported.Share>> months) {

    static final Reports NONE = new Reports(Map.of());

    static Reports of(List<Reported> sources, Set<Measure> measures) {
        return new Reports(
                sources.stream()
                        .filter(source -> measures.contains(source.measure()))
                        .collect(
                                Collectors.toUnmodifiableMap(Reported::measure, Reported::months)));
    }

    /// Whether nothing is missing of a time; where nobody reports, nothing is.
    boolean areIn(Computation computation, LocalDate from, LocalDate to) {
        return in(computation, new Period(from, to)).map(Reported.Share::isWhole).orElse(true);
    }

    Optional<Reported.Share> in(Computation computation, Period period) {
        return computation.measures().stream()
                .flatMap(measure -> months.getOrDefault(measure, Map.of()).entrySet().stream())
                .filter(month -> period.contains(month.getKey().atDay(1)))
                .map(Map.Entry::getValue)
                .reduce((one, other) ->
                        new Reported.Share(
                                one.received() + other.received(),
                                one.expected() + other.expected()));
    }
}
