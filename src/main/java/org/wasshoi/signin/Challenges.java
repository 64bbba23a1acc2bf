package org.wasshoi.signin;

import com.webauthn4j.data.client.challenge.Challenge;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Sha256;
import org.wasshoi.people.PersonId;

/// What passkeys are asked to sign (チャレンジ), each once and within minutes; kept in the database, so
/// any instance may read the answer.
@Repository
class Challenges {

    static final Duration VALID = Duration.ofMinutes(5);

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;

    Challenges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// One for the person who registers a passkey, or for whoever signs in.
    Challenge make(@Nullable PersonId person) {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        jdbc.sql(
                        """
                        insert into signin.challenge (digest, person, expires_at)
                        values (:digest, :person, :expiresAt)
                        """)
                .param("digest", Sha256.of(bytes))
                .param("person", person == null ? null : person.value())
                .param("expiresAt", OffsetDateTime.now(clock).plus(VALID))
                .update();
        return new DefaultChallenge(bytes);
    }

    /// Whether it was made for them, is still valid and was not taken before.
    boolean take(Challenge challenge, @Nullable PersonId person) {
        return jdbc.sql(
                                """
                                delete from signin.challenge
                                 where digest = :digest
                                   and person is not distinct from :person::uuid
                                   and expires_at > :now
                                """)
                        .param("digest", Sha256.of(challenge.getValue()))
                        .param("person", person == null ? null : person.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    void forgetOld() {
        jdbc.sql("delete from signin.challenge where expires_at <= :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
