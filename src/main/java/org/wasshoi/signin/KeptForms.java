package org.wasshoi.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Sha256;
import org.wasshoi.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/// Keeps what could not be sent because the session was over (入力の預かり): sealed in the page that asks
/// to sign in, then with the session until its owner sends it.
@Repository
class KeptForms {

    private static final String PURPOSE = "kept form";
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Sealing sealing;
    private final Sessions sessions;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeptForms(Sealing sealing, Sessions sessions, JdbcClient jdbc, Clock clock) {
        this.sealing = sealing;
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What a request brought that was passed on because nobody is signed in; empty when there is
    /// nothing to keep.
    String seal(HttpServletRequest request) {
        var to = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var owner = SessionCookie.token(request).flatMap(sessions::owner);
        var form =
                KeptForm.of(
                        to instanceof String path ? path : "",
                        owner.map(person -> person.value().toString()).orElse(""),
                        String.valueOf(request.getContentType()).startsWith("multipart/"),
                        request.getParameterMap());
        return form.isWorthKeeping() ? seal(form) : "";
    }

    Optional<KeptForm> open(String kept) {
        try {
            return sealing.open(Base64.getUrlDecoder().decode(kept), PURPOSE)
                    .map(json -> JSON.readValue(json, KeptForm.class));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Hands it to whoever has just signed in, if it is not somebody else's.
    boolean give(PersonId person, String session, String kept) {
        if (open(kept).filter(form -> form.isOf(person.value().toString())).isEmpty()) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into signin.unsent_form (token, kept, kept_at)
                        values (:token, :kept, :now)
                        """)
                .param("token", Sha256.of(session))
                .param("kept", kept)
                .param("now", OffsetDateTime.now(clock))
                .update();
        return true;
    }

    Optional<KeptForm> of(String session) {
        return jdbc.sql(
                        """
                        select kept
                          from signin.unsent_form
                         where token = :token
                           and kept_at > :after
                        """)
                .param("token", Sha256.of(session))
                .param("after", OffsetDateTime.now(clock).minus(LONGEST))
                .query(String.class)
                .optional()
                .flatMap(this::open);
    }

    void forgetOld() {
        jdbc.sql("delete from signin.unsent_form where kept_at <= :after")
                .param("after", OffsetDateTime.now(clock).minus(LONGEST))
                .update();
    }

    private String seal(KeptForm form) {
        var json = JSON.writeValueAsString(form).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealing.seal(json, PURPOSE));
    }
}
