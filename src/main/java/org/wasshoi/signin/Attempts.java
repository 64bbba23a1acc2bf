package org.wasshoi.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Sha256;
import org.wasshoi.kernel.Uuid7;

/// Failed sign-ins, counted per name typed and per address they come from (失敗したサインイン).
@Repository
class Attempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int MOST_PER_NAME = 10;
    static final int MOST_PER_ADDRESS = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    Attempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Counts this attempt first and then tells whether it is one too many, so that many at the
    /// same moment cannot slip through together.
    boolean isOneTooMany(Login login, String address) {
        return isOneTooMany(login, address, MOST_PER_NAME);
    }

    /// For what is asked less often than a password.
    boolean isOneTooMany(Login login, String address, int mostPerName) {
        return add("name " + login.key()) > mostPerName
                | add("address " + address) > MOST_PER_ADDRESS;
    }

    /// It was the right password: the name begins anew, the address keeps what others did.
    void succeeded(Login login, String address) {
        jdbc.sql("delete from signin.attempt where subject = :subject")
                .param("subject", Sha256.of("name " + login.key()))
                .update();
        takeBack("address " + address);
    }

    /// The latest one did no harm after all; those before it still count.
    void takeBack(String subject) {
        jdbc.sql(
                        """
                        delete from signin.attempt
                         where id = (select id
                                       from signin.attempt
                                      where subject = :subject
                                      order by at desc
                                      limit 1)
                        """)
                .param("subject", Sha256.of(subject))
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from signin.attempt where at < :before")
                .param("before", OffsetDateTime.now(clock).minusDays(1))
                .update();
    }

    /// Counts this attempt and tells how many there were lately.
    int add(String subject) {
        var digest = Sha256.of(subject);
        var now = OffsetDateTime.now(clock);
        jdbc.sql("insert into signin.attempt (id, subject, at) values (:id, :subject, :now)")
                .param("id", Uuid7.next(clock))
                .param("subject", digest)
                .param("now", now)
                .update();
        return jdbc.sql(
                        """
                        select count(*)
                          from signin.attempt
                         where subject = :subject
                           and at > :since
                        """)
                .param("subject", digest)
                .param("since", now.minus(WINDOW))
                .query(Integer.class)
                .single();
    }
}
