package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cell;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Tallies;
import org.wasshoi.people.Acting;

class RunningDeskTest {

    private static final Measure VISITS = new Measure("centre-visits");

    private final RunningDesk desk = App.bean(RunningDesk.class);
    private final Acting clerk = Counter.acting();
    private final LocalDate day = Counter.day();
    private final Line line = Counter.booked("murone-training", day);

    @Test
    void tellsTheLedgerWhoCame() {
        assertThat(desk.count(clerk, line, HeadCount.of(12))).isTrue();

        assertThat(now().booking().state()).isEqualTo(BookingState.USED);
        assertThat(tally()).isEqualTo(new Sum(1, 12));
        assertThat(ages()).isEmpty();
    }

    @Test
    void keepsTheTalliesExactHoweverOftenACountIsCorrected() {
        desk.count(clerk, line, HeadCount.of(12));
        desk.count(clerk, now(), new HeadCount(9, Map.of(AgeBand.ADULTS, 4, AgeBand.SENIORS, 5)));
        desk.count(clerk, now(), new HeadCount(20, Map.of(AgeBand.CHILDREN, 20)));
        desk.count(clerk, now(), new HeadCount(7, Map.of(AgeBand.ADULTS, 7)));

        assertThat(tally()).isEqualTo(new Sum(1, 7));
        assertThat(ages()).isEqualTo(Map.of("adults", 7L));
        assertThat(now().counted().version()).isEqualTo(4);
    }

    @Test
    void writesTheSameFormOnce() {
        desk.count(clerk, line, HeadCount.of(12));

        assertThat(desk.count(clerk, line, HeadCount.of(12))).isFalse();
        assertThat(tally()).isEqualTo(new Sum(1, 12));
        assertThat(now().counted().version()).isEqualTo(1);
    }

    @Test
    void takesAUseBackAndCountsItAnew() {
        desk.count(clerk, line, HeadCount.of(12));
        desk.undo(clerk, now(), Step.USED);

        assertThat(tally()).isEqualTo(new Sum(0, 0));
        assertThat(now().booking().state()).isEqualTo(BookingState.CONFIRMED);
        desk.count(clerk, now(), HeadCount.of(5));
        assertThat(tally()).isEqualTo(new Sum(1, 5));
    }

    @Test
    void countsAUseAtWhichNobodyCame() {
        desk.count(clerk, line, HeadCount.of(0));

        assertThat(tally()).isEqualTo(new Sum(1, 0));
    }

    @Test
    void takesStepsAndTakesThemBackLeavingATrace() {
        assertThat(desk.take(clerk, line, Step.PAID, day)).isTrue();
        assertThat(desk.take(clerk, now(), Step.KEY_OUT, day)).isTrue();
        assertThat(desk.take(clerk, now(), Step.KEY_BACK, day)).isTrue();
        assertThat(desk.undo(clerk, now(), Step.PAID)).isTrue();

        assertThat(now().notes().keySet()).containsExactly(Step.KEY_OUT, Step.KEY_BACK);
        assertThat(now().owes()).isTrue();
        assertThat(App.bean(Notes.class).of(line.booking().id())).hasSize(3);
        assertThat(audited()).isEqualTo(4);
    }

    @Test
    void doesNotOverwriteWhatAnotherHasChanged() {
        desk.take(clerk, line, Step.NO_SHOW, day);

        assertThat(desk.take(clerk, line, Step.KEY_OUT, day)).isFalse();
        assertThat(desk.count(clerk, line, HeadCount.of(3))).isFalse();
        assertThat(now().booking().state()).isEqualTo(BookingState.NO_SHOW);
        assertThat(tally()).isEqualTo(new Sum(0, 0));
    }

    private record Sum(long uses, long people) {}

    private Line now() {
        return Counter.again(line);
    }

    private Sum tally() {
        return sums(Dimension.CENTRE, Counter.CENTRE)
                .map(cell -> new Sum(cell.count(), cell.quantity()))
                .findFirst()
                .orElse(new Sum(0, 0));
    }

    private Map<String, Long> ages() {
        return sums(Dimension.AGE, null)
                .filter(cell -> cell.quantity() != 0)
                .collect(Collectors.toMap(Cell::member, Cell::quantity));
    }

    private java.util.stream.Stream<Cell> sums(Dimension dimension, String member) {
        var cut = new Cut(Set.of(VISITS), dimension, member, new Period(day, day));
        return App.bean(Tallies.class).sums(cut).stream();
    }

    private int audited() {
        return Counter.rows(
                "select count(*) from audit.entry where verb like 'desk.%' and record_id = ?",
                line.booking().id().value().toString());
    }
}
