package org.wasshoi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Follows the chain link by link (検証) in one moment's state of the database, holding one link at a
/// time.
@Repository
public class Verification {

    private static final int FETCHED_AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate moment;

    Verification(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /// The first break, or how many entries hold together.
    public Verdict verify() {
        return moment.execute(_ -> follow(begin()));
    }

    private Verdict follow(Chain chain) {
        try (var links = links()) {
            links.forEach(chain::follow);
        }
        return chain.broken()
                .<Verdict>map(broken -> broken)
                .orElseGet(() -> new Verdict.Whole(chain.position(), waiting()));
    }

    /// Without a known end, whatever is linked stands behind it.
    private Chain begin() {
        return jdbc.sql(
                        """
                        select position, encode(hash, 'hex') as hash
                          from audit.chain_end
                        """)
                .query(Verification::chain)
                .optional()
                .orElseGet(() -> new Chain(0, ""));
    }

    private Stream<Link> links() {
        return jdbc
                .sql(
                        """
                        select link.position, link.hash, number, at, actor_kind, actor_id, actor_label,
                               person, verb, record_type, record_id, content_before, content_after,
                               channel, address, request
                          from audit.link
                          left join audit.entry
                            on entry.number = link.entry
                         order by link.position
                        """)
                .withFetchSize(FETCHED_AT_ONCE)
                .query(Link::link)
                .stream();
    }

    private long waiting() {
        return jdbc.sql(
                        """
                        select count(*)
                          from audit.entry
                         where not exists (select
                                             from audit.link
                                            where link.entry = entry.number)
                        """)
                .query(Long.class)
                .single();
    }

    private static Chain chain(ResultSet row, int index) throws SQLException {
        return new Chain(row.getLong("position"), row.getString("hash"));
    }
}
