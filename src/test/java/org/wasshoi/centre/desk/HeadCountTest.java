package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wasshoi.ledger.NewFact;
import org.wasshoi.ledger.Place;

class HeadCountTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);
    private static final Place PLACE = new Place("ichinoseki", "murone", null);

    @Test
    void isOneFactWithoutBands() {
        assertThat(facts(HeadCount.of(12)))
                .extracting(NewFact::age, NewFact::count, NewFact::quantity)
                .containsExactly(tuple(null, 1L, 12L));
    }

    @Test
    void isAFactForEveryBandInWhichSomebodyCameAndCountsTheUseOnce() {
        var count =
                new HeadCount(
                        9, Map.of(AgeBand.CHILDREN, 0, AgeBand.ADULTS, 4, AgeBand.SENIORS, 5));

        assertThat(facts(count))
                .extracting(NewFact::age, NewFact::count, NewFact::quantity)
                .containsExactly(tuple("adults", 1L, 4L), tuple("seniors", 0L, 5L));
    }

    @Test
    void isAUseEvenIfNobodyCame() {
        assertThat(facts(new HeadCount(0, Map.of(AgeBand.ADULTS, 0))))
                .extracting(NewFact::age, NewFact::count, NewFact::quantity)
                .containsExactly(tuple(null, 1L, 0L));
    }

    @Test
    void hasBandsThatAddUp() {
        assertThatThrownBy(() -> new HeadCount(9, Map.of(AgeBand.ADULTS, 8)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// The ledger gives a reversal the next version, which therefore must stay free.
    @Test
    void leavesTheLedgerAVersionForTakingItBack() {
        var booking = UUID.randomUUID();

        assertThat(Counted.origin(booking, 1).next()).isNotEqualTo(Counted.origin(booking, 2));
        assertThat(Counted.origin(booking, 1).next().next()).isEqualTo(Counted.origin(booking, 2));
    }

    private static List<NewFact> facts(HeadCount count) {
        return count.facts(DAY, PLACE);
    }
}
