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

/// What providers were asked and have not answered yet; each answer counts once, in the browser
/// that asked.
@Repository
class OpenIdRequests {

    static final Duration VALID = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    OpenIdRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(OpenIdRequest request, String state, String browser) {
        var person = request.person();
        jdbc.sql(
                        """
                        insert into signin.openid_request
                               (state, browser, client, nonce, verifier, person, next, expires_at)
                        values (:state, :browser, :client, :nonce, :verifier, :person, :next,
                                :expiresAt)
                        """)
                .param("state", Sha256.of(state))
                .param("browser", Sha256.of(browser))
                .param("client", request.client())
                .param("nonce", request.nonce())
                .param("verifier", request.verifier())
                .param("person", person == null ? null : person.value())
                .param("next", request.next().path())
                .param("expiresAt", OffsetDateTime.now(clock).plus(VALID))
                .update();
    }

    Optional<OpenIdRequest> take(String client, String state, String browser) {
        return jdbc.sql(
                        """
                        delete from signin.openid_request
                         where state = :state
                           and browser = :browser
                           and client = :client
                           and expires_at > :now
                        returning client, nonce, verifier, person, next
                        """)
                .param("state", Sha256.of(state))
                .param("browser", Sha256.of(browser))
                .param("client", client)
                .param("now", OffsetDateTime.now(clock))
                .query(OpenIdRequests::request)
                .optional();
    }

    void forgetOld() {
        jdbc.sql("delete from signin.openid_request where expires_at <= :now")
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static OpenIdRequest request(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        return new OpenIdRequest(
                row.getString("client"),
                row.getString("nonce"),
                row.getString("verifier"),
                person == null ? null : new PersonId(person),
                new Next(row.getString("next")));
    }
}
