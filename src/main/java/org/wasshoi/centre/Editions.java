package org.wasshoi.centre;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Tells by a number whether rooms or rules have changed (部屋と決まりの版).
@Repository
class Editions {

    private final JdbcClient jdbc;

    Editions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long current() {
        return jdbc.sql(
                        """
                        select number
                          from centre.edition
                        """)
                .query(Long.class)
                .single();
    }

    /// Says that something changed beside the tables of this module, such as a centre's name.
    void moveOn() {
        jdbc.sql(
                        """
                        update centre.edition
                           set number = number + 1
                        """)
                .update();
    }
}
