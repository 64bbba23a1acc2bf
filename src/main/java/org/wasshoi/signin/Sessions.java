package org.wasshoi.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Sha256;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;

/// Who is signed in where (サインイン中の接続の台帳); kept in the database, so every instance knows them and a
/// restart ends none.
@Repository
class Sessions {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final Duration IDLE = Duration.ofMinutes(60);
    private static final int LONGEST_BROWSER = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    Sessions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Begins a session and gives the secret that its cookie carries.
    String start(PersonId person, String address, String browser, boolean strong) {
        var token = Token.random();
        jdbc.sql(
                        """
                        insert into signin.session
                               (id, token, person, started_at, seen_at, address, browser, strong)
                        values (:id, :token, :person, :now, :now, :address, :browser, :strong)
                        """)
                .param("id", Uuid7.next(clock))
                .param("token", Sha256.of(token))
                .param("person", person.value())
                .param("now", now())
                .param("address", address)
                .param("browser", shortened(browser))
                .param("strong", strong)
                .update();
        return token;
    }

    Optional<Session> find(String token) {
        return jdbc.sql(
                        """
                        select id, person, started_at, seen_at, address, browser, strong, true as current
                          from signin.session
                         where token = :token
                           and started_at > :startedAfter
                           and seen_at > :seenAfter
                        """)
                .param("token", Sha256.of(token))
                .param("startedAfter", now().minus(LONGEST))
                .param("seenAfter", now().minus(IDLE))
                .query(Sessions::session)
                .optional();
    }

    /// Whose session this is or, as long as that is remembered, was.
    Optional<PersonId> owner(String token) {
        return jdbc.sql("select person from signin.session where token = :token")
                .param("token", Sha256.of(token))
                .query((row, _) -> new PersonId(row.getObject("person", UUID.class)))
                .optional();
    }

    /// Notes that the session is in use, once a minute at most.
    void see(Session session) {
        var now = now();
        if (session.seenAt().isBefore(now.minusMinutes(1).toInstant())) {
            jdbc.sql(
                            """
                            update signin.session
                               set seen_at = :now
                             where id = :id
                            """)
                    .param("id", session.id())
                    .param("now", now)
                    .update();
        }
    }

    /// All places where the person is signed in, the one asked from first.
    List<Session> of(PersonId person, String token) {
        return jdbc.sql(
                        """
                        select id, person, started_at, seen_at, address, browser,
                               strong, token = :token as current
                          from signin.session
                         where person = :person
                           and started_at > :startedAfter
                           and seen_at > :seenAfter
                         order by current desc, seen_at desc, id
                        """)
                .param("person", person.value())
                .param("token", Sha256.of(token))
                .param("startedAfter", now().minus(LONGEST))
                .param("seenAfter", now().minus(IDLE))
                .query(Sessions::session)
                .list();
    }

    void end(String token) {
        jdbc.sql("delete from signin.session where token = :token")
                .param("token", Sha256.of(token))
                .update();
    }

    /// Ends one of the person's own sessions; that of somebody else is not found.
    boolean end(PersonId person, UUID id) {
        return jdbc.sql("delete from signin.session where person = :person and id = :id")
                        .param("person", person.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    void endOthers(PersonId person, String token) {
        jdbc.sql("delete from signin.session where person = :person and token <> :token")
                .param("person", person.value())
                .param("token", Sha256.of(token))
                .update();
    }

    /// Ends all of a person's sessions, wherever they are.
    void endAll(PersonId person) {
        jdbc.sql("delete from signin.session where person = :person")
                .param("person", person.value())
                .update();
    }

    void forgetOld() {
        jdbc.sql(
                        """
                        delete from signin.session
                         where started_at <= :startedAfter
                            or seen_at <= :seenAfter
                        """)
                .param("startedAfter", now().minus(LONGEST))
                .param("seenAfter", now().minus(IDLE))
                .update();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static String shortened(String browser) {
        return browser.codePoints()
                .filter(character -> character > 0x1F)
                .limit(LONGEST_BROWSER)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at", OffsetDateTime.class).toInstant(),
                row.getString("address"),
                row.getString("browser"),
                row.getBoolean("strong"),
                row.getBoolean("current"));
    }
}
