package org.wasshoi.roster;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;

/// Codes that were wrong, counted per address they came from (まちがいの数); forgotten after a day.
@Repository
class WrongCodes {

    static final int MOST = 20;

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final JdbcClient jdbc;
    private final Clock clock;

    WrongCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    boolean areTooMany(String address) {
        return jdbc.sql(
                                """
                                select count(*)
                                  from roster.attempt
                                 where address = :address
                                   and at > :since
                                """)
                        .param("address", Code.digest(address))
                        .param("since", OffsetDateTime.now(clock).minus(WINDOW))
                        .query(Integer.class)
                        .single()
                >= MOST;
    }

    void add(String address) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("delete from roster.attempt where at < :before")
                .param("before", now.minusDays(1))
                .update();
        jdbc.sql("insert into roster.attempt (id, address, at) values (:id, :address, :now)")
                .param("id", Uuid7.next(clock))
                .param("address", Code.digest(address))
                .param("now", now)
                .update();
    }
}
