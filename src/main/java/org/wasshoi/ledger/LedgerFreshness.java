package org.wasshoi.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.web.Freshness;

/// Stamps the ledger with the number of its committed facts: folding leaves it, every posting moves
/// it, in whatever order they commit.
@Repository
class LedgerFreshness implements Freshness {

    private final JdbcClient jdbc;

    LedgerFreshness(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String stamp() {
        return jdbc.sql(
                        """
                        select (select coalesce(sum(facts), 0)
                                  from ledger.cell
                                 where dimension = 'CITY'
                                   and grain = 'FISCAL_YEAR')
                             + (select count(*)
                                  from ledger.delta)
                        """)
                .query(String.class)
                .single();
    }
}
