package org.wasshoi.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.Snapshot;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Measure;

/// Indicators and evidence for the tests of the formulas.
final class IndicatorFixtures {

    static final Measure VISITS = new Measure("centre-visits");
    static final Measure ACTIVITIES = new Measure("body-activities");
    static final Measure REGISTRANTS = new Measure("staff-bank-registrants");
    static final Measure AWARE = new Measure("staff-aware");
    static final Measure ANSWERED = new Measure("staff-answered");

    private IndicatorFixtures() {}

    static Indicator visitsPerResident() {
        return indicator(
                "P-1",
                2,
                "3.77",
                "4.23",
                new Computation.Ratio(
                        new Computation.Sum(VISITS),
                        new Computation.Population(MonthDay.of(9, 30))),
                Noise.NONE);
    }

    static Indicator activities() {
        return indicator("2-1", 0, "466", "486", new Computation.Count(ACTIVITIES), Noise.POISSON);
    }

    static Indicator registrants() {
        return indicator("1-2", 0, "41", "61", new Computation.Stock(REGISTRANTS), Noise.NONE);
    }

    static Indicator awareness() {
        return indicator(
                "1-3",
                1,
                null,
                "90",
                new Computation.Share(
                        new Computation.Count(AWARE), new Computation.Count(ANSWERED)),
                Noise.NONE);
    }

    static Indicator indicator(
            String code,
            int decimals,
            @Nullable String baseline,
            String target,
            Computation computation,
            Noise noise) {
        var words = Words.same(code);
        return new Indicator(
                new IndicatorCode(code),
                null,
                1,
                words,
                words,
                Words.same("件"),
                decimals,
                Direction.UP,
                new Known(year(2022), baseline == null ? null : number(baseline), 16),
                new Known(year(2028), number(target), 16),
                computation,
                null,
                List.of(Dimension.AREA),
                noise,
                words,
                words,
                words,
                words);
    }

    static Snapshot snapshot(LocalDate day, long people) {
        return new Snapshot(
                day,
                false,
                Words.same("住民基本台帳"),
                Map.of(new AreaId("ichinoseki"), people),
                Map.of());
    }

    static FiscalYear year(int value) {
        return new FiscalYear(value);
    }

    static BigDecimal number(String value) {
        return new BigDecimal(value);
    }

    static EvidenceMaker on(LocalDate today) {
        return new EvidenceMaker(today);
    }

    /// Evidence as a test tells it, fact by fact.
    static class EvidenceMaker {

        private final LocalDate today;
        private FiscalYear year;
        private final TreeMap<FiscalYear, Map<Measure, Cell>> years = new TreeMap<>();
        private final Map<Measure, Cell> before = new HashMap<>();
        private final List<Snapshot> snapshots = new ArrayList<>();
        private final List<DeclaredValue> declared = new ArrayList<>();

        EvidenceMaker(LocalDate today) {
            this.today = today;
            this.year = FiscalYear.of(today);
        }

        EvidenceMaker lookingAt(int earlier) {
            year = IndicatorFixtures.year(earlier);
            return this;
        }

        EvidenceMaker recorded(int when, Measure measure, long count, long quantity) {
            var start = IndicatorFixtures.year(when).first();
            years.computeIfAbsent(IndicatorFixtures.year(when), _ -> new HashMap<>())
                    .put(measure, new Cell(measure, "", start, count, quantity));
            return this;
        }

        EvidenceMaker recorded(int when, Measure measure, long count) {
            return recorded(when, measure, count, count);
        }

        EvidenceMaker lastYearToTheDay(Measure measure, long count) {
            var start = year.previous().first();
            before.put(measure, new Cell(measure, "", start, count, count));
            return this;
        }

        EvidenceMaker living(LocalDate day, long people) {
            snapshots.add(snapshot(day, people));
            return this;
        }

        EvidenceMaker declared(int when, String code, String value) {
            declared.add(
                    new DeclaredValue(
                            new IndicatorCode(code),
                            IndicatorFixtures.year(when),
                            number(value),
                            Words.same("計画"),
                            16));
            return this;
        }

        Progress progress(Indicator indicator) {
            return evidence().progress(indicator);
        }

        Reading reading(Indicator indicator) {
            return evidence().reading(indicator);
        }

        private Evidence evidence() {
            return new Evidence(
                    year,
                    today,
                    Scope.CITY,
                    years,
                    before,
                    new Grounds(new Residents(snapshots, Map.of()), Reports.NONE),
                    Set.of(),
                    declared);
        }
    }
}
