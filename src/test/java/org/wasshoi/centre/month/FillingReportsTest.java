package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Rule.FeeKind;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.month.Bookkeeping.Booked;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Yen;

class FillingReportsTest {

    private static final int DAYS = 28;
    private static final int[] HOURS = {9, 13, 18};

    private final FillingReports filling = App.bean(FillingReports.class);
    private final YearMonth month = Bookkeeping.month();

    @Test
    void countsPeopleByTheLastCountOfEachUse() {
        var use = Booked.used(month.atDay(5)).kept();
        Bookkeeping.count(use, 1, 12);
        Bookkeeping.count(use, 2, 9, 0, 0, 4, 5);
        var other = Booked.used(month.atDay(6)).kept();
        Bookkeeping.count(other, 1, 7);

        var now = now();

        assertThat(now.total()).isEqualTo(new Count(2, 16));
        assertThat(now.ages())
                .containsEntry(Age.ADULTS, 4L)
                .containsEntry(Age.SENIORS, 5L)
                .containsEntry(Age.UNKNOWN, 7L);
    }

    @Test
    void doesNotCountAUseThatWasTakenBack() {
        var use = Booked.used(month.atDay(5)).as(BookingState.CONFIRMED).kept();
        Bookkeeping.count(use, 1, 12);

        assertThat(now().total()).isEqualTo(Count.NONE);
        assertThat(now().lost()).isEqualTo(new Lost(0, 0, 1));
    }

    @Test
    void tellsWhatCameToNothing() {
        Booked.used(month.atDay(1)).as(BookingState.CANCELLED).kept();
        Booked.used(month.atDay(2)).as(BookingState.RELEASED).kept();
        Booked.used(month.atDay(3)).as(BookingState.NO_SHOW).kept();
        Booked.used(month.atDay(4)).as(BookingState.REFUSED).kept();

        assertThat(now().lost()).isEqualTo(new Lost(2, 1, 0));
        assertThat(now().allMoney()).isEqualTo(Money.NONE);
    }

    @Test
    void keepsFeesAndChargesApartAndTellsWhatWasExempted() {
        Booked.used(month.atDay(1)).costing(FeeKind.USAGE, 500, 250).kept();
        Booked.used(month.atDay(2)).costing(FeeKind.MANAGER, 800, 0).kept();

        var now = now();

        assertThat(now.money(FeeKind.USAGE))
                .isEqualTo(new Money(new Yen(250), Yen.ZERO, 1, new Yen(250)));
        assertThat(now.money(FeeKind.MANAGER))
                .isEqualTo(new Money(new Yen(800), Yen.ZERO, 0, Yen.ZERO));
    }

    @Test
    void countsMoneyTakenInOnTheDayItWasPaid() {
        var later = Booked.used(Bookkeeping.month().atDay(1)).kept();
        Bookkeeping.pay(later, month.atDay(28));
        var earlier = Booked.used(month.atDay(1)).kept();
        Bookkeeping.pay(earlier, Bookkeeping.month().atDay(1));

        assertThat(now().money(FeeKind.USAGE))
                .isEqualTo(new Money(new Yen(400), new Yen(400), 0, Yen.ZERO));
    }

    @Test
    void setsTheSameMonthOfTheYearBeforeBesideIt() {
        Bookkeeping.count(Booked.used(month.atDay(1)).kept(), 1, 10);
        Bookkeeping.count(Booked.used(month.minusYears(1).atDay(1)).kept(), 1, 8);
        Bookkeeping.count(Booked.used(Bookkeeping.month().atDay(1)).kept(), 1, 99);

        var both = filling.of(Bookkeeping.CENTRE, month);

        assertThat(both.now().total()).isEqualTo(new Count(1, 10));
        assertThat(both.before().total()).isEqualTo(new Count(1, 8));
    }

    @Test
    void asksTheSameStatementsHoweverMuchIsRecorded() {
        var quiet = Bookkeeping.month();
        IntStream.rangeClosed(1, DAYS)
                .forEach(day -> Bookkeeping.count(Booked.used(month.atDay(day)).kept(), 1, day));
        filling.of(Bookkeeping.CENTRE, quiet);

        var few = App.statementsOf(() -> filling.of(Bookkeeping.CENTRE, quiet));
        var many = App.statementsOf(() -> filling.of(Bookkeeping.CENTRE, month));

        assertThat(now().total().uses()).isEqualTo(DAYS);
        assertThat(many).isEqualTo(few);
    }

    /// `Figures` refuses parts that do not add up; here the whole is held against a count by hand.
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {20261125, 7, 4711})
    void addsUpWhateverHappened(long seed) {
        var random = new Random(seed);
        var happened = happened(random);
        var used = happened.stream().filter(one -> one.state() == BookingState.USED).toList();
        var people = used.stream().mapToLong(one -> counted(random, one)).sum();
        happened.stream().filter(one -> one.state() != BookingState.USED).forEach(Booked::kept);

        var now = now();

        assertThat(now.total()).isEqualTo(new Count(used.size(), people));
        assertThat(now.money(FeeKind.USAGE).due()).isEqualTo(due(used, FeeKind.USAGE));
        assertThat(now.money(FeeKind.MANAGER).due()).isEqualTo(due(used, FeeKind.MANAGER));
        for (var purpose : Purpose.values()) {
            assertThat(now.purposes().get(purpose).uses())
                    .isEqualTo(used.stream().filter(one -> one.purpose() == purpose).count());
        }
        assertThat(summed()).isEqualTo(total(now));
    }

    /// A year of all centres is made of the same uses as the months of each.
    private Total summed() {
        var centres = App.bean(Register.class).centres();
        var year = FiscalYear.of(month.atDay(1));
        var summary = App.bean(YearSummaries.class).of(year, centres);
        assertThat(summary.all())
                .isEqualTo(year.months().stream().map(summary::in).reduce(Total.NONE, Total::plus));
        return summary.at(
                centres.stream()
                        .filter(centre -> centre.id().equals(Bookkeeping.CENTRE))
                        .findFirst()
                        .orElseThrow(),
                month);
    }

    private static Total total(Figures figures) {
        var money = figures.allMoney();
        return new Total(
                figures.total().uses(),
                figures.total().people(),
                figures.money(FeeKind.USAGE).due(),
                figures.money(FeeKind.MANAGER).due(),
                money.exemptions(),
                money.reduced());
    }

    private List<Booked> happened(Random random) {
        var happened = new ArrayList<Booked>();
        for (int day = 1; day <= DAYS; day++) {
            for (int hour : HOURS) {
                var gross = random.nextInt(0, 90) * 10L;
                happened.add(
                        new Booked(
                                Bookkeeping.ROOM,
                                month.atDay(day),
                                hour,
                                any(random, BookingState.values()),
                                any(random, Purpose.values()),
                                any(random, UserClass.values()),
                                any(random, FeeKind.values()),
                                gross,
                                random.nextBoolean() ? 0 : gross / 2));
            }
        }
        return happened;
    }

    /// Keeps a use with its counts, some by band, some corrected, some without any; how many came.
    private static long counted(Random random, Booked used) {
        var id = used.kept();
        int last = 0;
        for (int version = 1; version <= random.nextInt(0, 4); version++) {
            int adults = random.nextInt(0, 30);
            int seniors = random.nextInt(0, 30);
            last = adults + seniors;
            if (random.nextBoolean()) {
                Bookkeeping.count(id, version, last, 0, null, adults, seniors);
            } else {
                Bookkeeping.count(id, version, last);
            }
        }
        return last;
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Yen due(List<Booked> used, FeeKind kind) {
        return used.stream()
                .filter(one -> one.kind() == kind)
                .map(one -> new Yen(one.gross() - one.reduction()))
                .reduce(Yen.ZERO, Yen::plus);
    }

    private Figures now() {
        return filling.of(Bookkeeping.CENTRE, month).now();
    }
}
