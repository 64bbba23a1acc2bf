package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.people.PersonId;

/// Closes an account for good (アカウントの終わり): nobody is signed in with it any more, and nobody can be
/// again.
@Repository
public class ClosingAccounts {

    private final JdbcClient jdbc;
    private final AskingPassword asking;
    private final TransactionTemplate transaction;

    ClosingAccounts(JdbcClient jdbc, AskingPassword asking, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.asking = asking;
        this.transaction = transaction;
    }

    /// How it went.
    public enum Outcome {
        CLOSED,
        WRONG,
        WAIT
    }

    /// The password is asked again and counted before anything begins; what else belongs to the
    /// closing happens together with it or not at all.
    public Outcome close(PersonId person, String typed, Runnable rest) {
        return switch (asking.check(person, new Password(typed))) {
            case WAIT -> Outcome.WAIT;
            case WRONG -> Outcome.WRONG;
            case RIGHT -> {
                transaction.executeWithoutResult(_ -> {
                    remove(person);
                    rest.run();
                });
                yield Outcome.CLOSED;
            }
        };
    }

    /// Takes the cookie of a session that is over from the browser.
    public void signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.take(request, response);
    }

    private void remove(PersonId person) {
        jdbc.sql(
                        """
                          with ended as (delete from signin.session where person = :person),
                               identities as (delete from signin.identity where person = :person),
                               passkeys as (delete from signin.passkey where person = :person),
                               holder as (delete from signin.passkey_holder where person = :person),
                               apps as (delete from signin.code_app where person = :person),
                               halves as (delete from signin.half_sign_in where person = :person),
                               resets as (delete from signin.password_reset where person = :person)
                        delete from signin.account
                         where person = :person
                        """)
                .param("person", person.value())
                .update();
    }
}
