package org.wasshoi.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.Verdict.Broken;

/// Follows every chain link by link (検証) in one moment's state of the database, holding one link at
/// a time.
@Repository
public class Verification {

    private static final int FETCHED_AT_ONCE = 500;
    private static final int CHAINS = 16;

    private final JdbcClient jdbc;
    private final TransactionTemplate moment;

    Verification(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setReadOnly(true);
    }

    /// The first break, by time, or how many entries hold together.
    public Verdict verify() {
        return moment.execute(_ -> follow(chains()));
    }

    private Verdict follow(Map<Integer, Chain> chains) {
        long entries = 0;
        try (var links = links()) {
            for (var link : (Iterable<Link>) links::iterator) {
                chains.computeIfAbsent(link.number().chain(), Chain::unknown).follow(link);
                entries++;
            }
        }
        return chains.values().stream()
                .map(Chain::broken)
                .flatMap(Optional::stream)
                .min(Comparator.comparing(Broken::after))
                .map(Verdict.class::cast)
                .orElse(new Verdict.Whole(entries));
    }

    private Map<Integer, Chain> chains() {
        var chains = new TreeMap<Integer, Chain>();
        jdbc.sql(
                        """
                        select number, position, encode(hash, 'hex') as hash
                          from audit.chain
                        """)
                .query(Verification::chain)
                .list()
                .forEach(chain -> chains.put(chain.number(), chain));
        for (int number = 0; number < CHAINS; number++) {
            chains.computeIfAbsent(number, Chain::lost);
        }
        return chains;
    }

    private Stream<Link> links() {
        return jdbc
                .sql(
                        """
                        select chain, position, at, actor_kind, actor_id, actor_label, person, verb,
                               record_type, record_id, content_before, content_after, channel,
                               address, request, previous, hash
                          from audit.entry
                         order by chain, position
                        """)
                .withFetchSize(FETCHED_AT_ONCE)
                .query(Link::link)
                .stream();
    }

    private static Chain chain(ResultSet row, int index) throws SQLException {
        return new Chain(row.getInt("number"), row.getLong("position"), row.getString("hash"));
    }
}
