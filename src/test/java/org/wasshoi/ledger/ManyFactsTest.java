package org.wasshoi.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ManyFactsTest {

    @Test
    void areAsManyAsWantedAndFolded() {
        var ledger = TestLedger.fresh();
        ManyFacts.fill(ledger.jdbc(), 10_000);
        ManyFacts.fill(ledger.jdbc(), 1_000);
        assertThat(ledger.stamp()).isEqualTo("11000");
        assertThat(ledger.differences(2021, 2026)).isEmpty();
    }
}
