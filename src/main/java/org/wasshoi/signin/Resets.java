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

/// Links and printed codes with which a password is set anew (パスワード再設定の台帳), each for one use.
@Repository
class Resets {

    private final JdbcClient jdbc;
    private final Clock clock;

    Resets(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PersonId person, String token, Duration valid) {
        jdbc.sql(
                        """
                        insert into signin.password_reset (digest, person, expires_at)
                        values (:digest, :person, :expires)
                        """)
                .param("digest", digest(token))
                .param("person", person.value())
                .param("expires", OffsetDateTime.now(clock).plus(valid))
                .update();
    }

    Optional<PersonId> find(String token) {
        return jdbc.sql(
                        """
                        select person
                          from signin.password_reset
                         where digest = :digest
                           and expires_at > :now
                        """)
                .param("digest", digest(token))
                .param("now", OffsetDateTime.now(clock))
                .query(Resets::person)
                .optional();
    }

    /// Uses it up; of two at the same moment one gets it.
    Optional<PersonId> take(String token) {
        return jdbc.sql(
                        """
                           delete from signin.password_reset
                            where digest = :digest
                              and expires_at > :now
                        returning person
                        """)
                .param("digest", digest(token))
                .param("now", OffsetDateTime.now(clock))
                .query(Resets::person)
                .optional();
    }

    void forget(PersonId person) {
        jdbc.sql("delete from signin.password_reset where person = :person")
                .param("person", person.value())
                .update();
    }

    void forgetOld() {
        jdbc.sql("delete from signin.password_reset where expires_at <= :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static byte[] digest(String token) {
        return Sha256.of("reset " + token);
    }

    private static PersonId person(ResultSet row, int number) throws SQLException {
        return new PersonId(row.getObject("person", UUID.class));
    }
}
