package org.wasshoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.ledger.LedgerFixtures.BOTH;
import static org.wasshoi.ledger.LedgerFixtures.VISITS;
import static org.wasshoi.ledger.LedgerFixtures.day;
import static org.wasshoi.ledger.LedgerFixtures.report;
import static org.wasshoi.ledger.LedgerFixtures.visits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Period;

class TalliesTest {

    private static final Period ALL = new Period(day(2024, 4, 1), day(2027, 3, 31));

    private final TestLedger ledger = TestLedger.fresh();
    private final Random random = new Random(42);

    @ParameterizedTest
    @EnumSource
    void sumAnyPeriodAsCountingEachFactDoes(Dimension dimension) {
        var facts = someFacts(600);
        for (int i = 0; i < 60; i++) {
            var cut = new Cut(BOTH, dimension, null, anyPeriod());
            assertThat(ledger.tallies().sums(cut)).isEqualTo(counted(facts, cut));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sumOneMemberAsTheyDoWhenAllAreAsked(Dimension dimension) {
        someFacts(300);
        var all = ledger.tallies().sums(new Cut(BOTH, dimension, null, ALL));
        assertThat(all).isNotEmpty();
        for (var cell : all) {
            var one = new Cut(Set.of(cell.measure()), dimension, cell.member(), ALL);
            assertThat(ledger.tallies().sums(one)).containsExactly(cell);
        }
    }

    @ParameterizedTest
    @EnumSource
    void giveCellsOfEachGrainThatAddUp(Grain grain) {
        someFacts(300);
        var cut = new Cut(BOTH, Dimension.CENTRE, null, ALL);
        var cells = ledger.tallies().cells(grain, cut);
        assertThat(cells.stream().mapToLong(Cell::quantity).sum())
                .isEqualTo(quantity(ledger.tallies().sums(cut)));
        assertThat(cells).doesNotHaveDuplicates().isSortedAccordingTo(TalliesTest::inOrder);
    }

    @Test
    void giveEachFactExactlyOnceWhenPaged() {
        var posted = someFacts(500);
        for (var dimension : Dimension.values()) {
            var cut = new Cut(BOTH, dimension, null, anyPeriod());
            var found = paged(cut, 7);
            assertThat(found).extracting(Fact::id).doesNotHaveDuplicates();
            assertThat(found)
                    .extracting(Fact::what)
                    .containsExactlyInAnyOrderElementsOf(
                            posted.stream().filter(fact -> belongs(fact, cut)).toList());
            assertThat(found.stream().mapToLong(fact -> fact.what().quantity()).sum())
                    .isEqualTo(quantity(ledger.tallies().sums(cut)));
        }
    }

    @Test
    void putTheMomentBeforeMidnightOfTheFirstOfAprilIntoTheYearThatEnds() {
        postAt(Instant.parse("2026-03-31T14:59:59Z"), 1);
        postAt(Instant.parse("2026-03-31T15:00:00Z"), 10);
        for (int i = 0; i < 2; i++) {
            assertThat(personsIn(2025)).isEqualTo(1);
            assertThat(personsIn(2026)).isEqualTo(10);
            ledger.fold();
        }
    }

    @Test
    void knowTheLatestDayOfEachPlace() {
        ledger.facts().post(report(), false, List.of(visits(day(2024, 5, 3), 1)));
        ledger.fold();
        ledger.facts().post(report(), false, List.of(visits(day(2024, 6, 3), 1)));
        assertThat(latest("mashiba", ALL)).contains(day(2024, 6, 3));
        assertThat(latest("mashiba", ALL.until(day(2024, 5, 31)))).contains(day(2024, 5, 3));
        assertThat(latest("genbi", ALL)).isEmpty();
    }

    @Test
    void readNothingFromAnEmptyLedger() {
        assertThat(ledger.tallies().sums(Cut.city(BOTH, ALL))).isEmpty();
        assertThat(ledger.tallies().cells(Grain.MONTH, Cut.city(Set.of(), ALL))).isEmpty();
        assertThat(ledger.tallies().latestDay(Cut.city(BOTH, ALL))).isEmpty();
        assertThat(ledger.tallies().sampled(BOTH)).isEmpty();
    }

    private Optional<LocalDate> latest(String centre, Period period) {
        return ledger.tallies()
                .latestDay(new Cut(Set.of(VISITS), Dimension.CENTRE, centre, period));
    }

    private void postAt(Instant moment, long persons) {
        var day = LocalDate.ofInstant(moment, ledger.clock().getZone());
        ledger.facts().post(report(), false, List.of(visits(day, persons)));
    }

    private long personsIn(int year) {
        var cut = Cut.city(Set.of(VISITS), Period.of(new FiscalYear(year)));
        return quantity(ledger.tallies().sums(cut));
    }

    /// Posts facts by chance, some of which are left unfolded.
    private List<NewFact> someFacts(int records) {
        var facts = Stream.generate(() -> LedgerFixtures.anyFacts(random)).limit(records).toList();
        int folded = records * 2 / 3;
        post(facts.subList(0, folded));
        ledger.foldAll();
        post(facts.subList(folded, records));
        return facts.stream().flatMap(List::stream).toList();
    }

    private void post(List<List<NewFact>> records) {
        ledger.facts()
                .post(records.stream().map(facts -> new Posting(report(), true, facts)).toList());
    }

    private Period anyPeriod() {
        var one = LedgerFixtures.anyDay(random);
        var other = LedgerFixtures.anyDay(random);
        return one.isBefore(other) ? new Period(one, other) : new Period(other, one);
    }

    private List<Fact> paged(Cut cut, int size) {
        var found = new ArrayList<Fact>();
        var page = ledger.tallies().facts(cut, null, size);
        while (!page.isEmpty()) {
            found.addAll(page);
            var last = page.getLast();
            var after = new Tallies.After(last.what().day(), last.id());
            page = ledger.tallies().facts(cut, after, size);
        }
        return found;
    }

    private static List<Cell> counted(List<NewFact> facts, Cut cut) {
        return BOTH.stream()
                .flatMap(measure -> counted(facts, cut, measure))
                .sorted(TalliesTest::inOrder)
                .toList();
    }

    private static Stream<Cell> counted(List<NewFact> facts, Cut cut, Measure measure) {
        var ofMeasure =
                facts.stream()
                        .filter(fact -> fact.measure().equals(measure) && belongs(fact, cut))
                        .toList();
        return ofMeasure.stream()
                .map(fact -> member(fact, cut.dimension()))
                .distinct()
                .map(member -> cell(ofMeasure, cut, measure, member));
    }

    private static Cell cell(List<NewFact> facts, Cut cut, Measure measure, String member) {
        var own =
                facts.stream()
                        .filter(fact -> member.equals(member(fact, cut.dimension())))
                        .toList();
        return new Cell(
                measure,
                member,
                cut.period().from(),
                own.stream().mapToLong(NewFact::count).sum(),
                own.stream().mapToLong(NewFact::quantity).sum());
    }

    private static boolean belongs(NewFact fact, Cut cut) {
        return cut.period().contains(fact.day()) && member(fact, cut.dimension()) != null;
    }

    private static String member(NewFact fact, Dimension dimension) {
        return switch (dimension) {
            case CITY -> "";
            case AREA -> fact.place().area();
            case CENTRE -> fact.place().centre();
            case BODY -> fact.place().body();
            case AGE -> fact.age();
        };
    }

    private static int inOrder(Cell one, Cell other) {
        return (one.measure().code() + " " + one.member() + " " + one.startsOn())
                .compareTo(other.measure().code() + " " + other.member() + " " + other.startsOn());
    }

    private static long quantity(List<Cell> cells) {
        return cells.stream().mapToLong(Cell::quantity).sum();
    }
}
