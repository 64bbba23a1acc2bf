package org.wasshoi.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.PersonId;

/// What is kept about a person for signing in (サインインの記録), without any secret.
@Repository
public class SignInRecords {

    private final JdbcClient jdbc;

    SignInRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The account of a person.
    public record Kept(@Nullable String login, @Nullable String mail, Instant passwordSetAt) {}

    /// A place where a person is signed in.
    public record SignedInAt(Instant startedAt, Instant seenAt, String address, String browser) {}

    public Optional<Kept> account(PersonId person) {
        return jdbc.sql(
                        """
                        select login, mail, password_set_at
                          from signin.account
                         where person = :person
                        """)
                .param("person", person.value())
                .query((row, _) ->
                        new Kept(
                                row.getString("login"),
                                row.getString("mail"),
                                moment(row, "password_set_at")))
                .optional();
    }

    public List<SignedInAt> sessions(PersonId person) {
        return jdbc.sql(
                        """
                        select started_at, seen_at, address, browser
                          from signin.session
                         where person = :person
                         order by seen_at desc, id
                        """)
                .param("person", person.value())
                .query((row, _) ->
                        new SignedInAt(
                                moment(row, "started_at"),
                                moment(row, "seen_at"),
                                row.getString("address"),
                                row.getString("browser")))
                .list();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
