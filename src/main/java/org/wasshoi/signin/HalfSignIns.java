package org.wasshoi.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Sha256;
import org.wasshoi.people.PersonId;

/// Sign-ins that wait for a code, for five minutes and five attempts (途中のサインインの台帳).
@Repository
class HalfSignIns {

    static final Duration LONGEST = Duration.ofMinutes(5);
    static final int MOST_ATTEMPTS = 5;

    private final JdbcClient jdbc;
    private final Clock clock;

    HalfSignIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Begins one and gives the secret that its cookie carries.
    String start(HalfSignIn half) {
        var token = Token.random();
        jdbc.sql(
                        """
                        insert into signin.half_sign_in (token, person, next, kept, started_at)
                        values (:token, :person, :next, :kept, :now)
                        """)
                .param("token", Sha256.of(token))
                .param("person", half.person().value())
                .param("next", half.next().path())
                .param("kept", half.kept())
                .param("now", now())
                .update();
        return token;
    }

    Optional<HalfSignIn> find(String token) {
        return jdbc.sql(
                        """
                        select person, next, kept
                          from signin.half_sign_in
                         where token = :token
                           and started_at > :after
                           and attempts < :most
                        """)
                .param("token", Sha256.of(token))
                .param("after", now().minus(LONGEST))
                .param("most", MOST_ATTEMPTS)
                .query(HalfSignIns::half)
                .optional();
    }

    /// Counts an attempt first, so that many at the same moment cannot slip through together.
    Optional<HalfSignIn> attempt(String token) {
        return jdbc.sql(
                        """
                           update signin.half_sign_in
                              set attempts = attempts + 1
                            where token = :token
                              and started_at > :after
                              and attempts < :most
                        returning person, next, kept
                        """)
                .param("token", Sha256.of(token))
                .param("after", now().minus(LONGEST))
                .param("most", MOST_ATTEMPTS)
                .query(HalfSignIns::half)
                .optional();
    }

    void end(String token) {
        jdbc.sql("delete from signin.half_sign_in where token = :token")
                .param("token", Sha256.of(token))
                .update();
    }

    void endAll(PersonId person) {
        jdbc.sql("delete from signin.half_sign_in where person = :person")
                .param("person", person.value())
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from signin.half_sign_in where started_at <= :after")
                .param("after", now().minus(LONGEST))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static HalfSignIn half(ResultSet row, int number) throws SQLException {
        return new HalfSignIn(
                new PersonId(row.getObject("person", UUID.class)),
                Next.of(row.getString("next")),
                row.getString("kept"));
    }
}
