package org.wasshoi.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.PersonId;

/// The accounts of those who sign in (アカウントの台帳).
@Repository
class Accounts {

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Opens an account under a login name, a mail address or both; the database decides who came
    /// first.
    void open(Account account, @Nullable Login name, @Nullable Login mail) {
        var opened =
                jdbc.sql(
                                """
                                insert into signin.account
                                       (person, login, mail, password, password_set_at,
                                        sample)
                                values (:person, :login, :mail, :password, :now, :sample)
                                    on conflict do nothing
                                """)
                        .param("person", account.person().value())
                        .param("login", name == null ? null : name.key())
                        .param("mail", mail == null ? null : mail.key())
                        .param("password", account.hash())
                        .param("now", OffsetDateTime.now(clock))
                        .param("sample", account.sample())
                        .update();
        if (opened == 0) {
            throw new LoginTaken();
        }
    }

    Optional<Account> find(Login login) {
        return jdbc.sql(
                        """
                        select person, password, sample
                          from signin.account
                         where login = :key
                            or mail = :key
                        """)
                .param("key", login.key())
                .query(Accounts::account)
                .optional();
    }

    Optional<Account> find(PersonId person) {
        return jdbc.sql(
                        """
                        select person, password, sample
                          from signin.account
                         where person = :person
                        """)
                .param("person", person.value())
                .query(Accounts::account)
                .optional();
    }

    /// The address that the person signs in with, which is theirs alone.
    Optional<String> mail(PersonId person) {
        return jdbc.sql(
                        """
                        select mail
                          from signin.account
                         where person = :person
                           and mail is not null
                        """)
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    void setPassword(PersonId person, String hash) {
        jdbc.sql(
                        """
                        update signin.account
                           set password = :password,
                               password_set_at = :now
                         where person = :person
                        """)
                .param("person", person.value())
                .param("password", hash)
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("password"),
                row.getBoolean("sample"));
    }
}
