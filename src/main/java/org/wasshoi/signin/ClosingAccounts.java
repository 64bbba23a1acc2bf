package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.people.PersonId;

/// Closes an account for good (アカウントの終わり): nobody is signed in with it any more, and nobody can be
/// again.
@Repository
public class ClosingAccounts {

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;

    ClosingAccounts(JdbcClient jdbc, Accounts accounts, Attempts attempts, Passwords passwords) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    /// How it went.
    public enum Outcome {
        CLOSED,
        WRONG,
        WAIT
    }

    /// Whose open screen somebody found must not lose the account, so the password is asked again.
    @Transactional
    public Outcome close(PersonId person, String typed) {
        var subject = new Login("password of " + person.value());
        if (attempts.isOneTooMany(subject, subject.key())) {
            return Outcome.WAIT;
        }
        var password = new Password(typed);
        var isRight =
                !password.isTooLong()
                        && accounts.find(person)
                                .filter(account -> passwords.matches(password, account.hash()))
                                .isPresent();
        if (!isRight) {
            return Outcome.WRONG;
        }
        attempts.succeeded(subject, subject.key());
        remove(person);
        return Outcome.CLOSED;
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
