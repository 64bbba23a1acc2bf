package org.wasshoi.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wasshoi.people.SignedIn;

/// Changes a password (パスワードの変更) and ends all other sessions, should somebody else have known it.
@Component
class ChangingPassword {

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final Sessions sessions;

    ChangingPassword(Accounts accounts, Attempts attempts, Passwords passwords, Sessions sessions) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /// Nothing when it is done, or what has to be put right.
    Optional<PasswordPage.Problem> change(
            SignedIn who, Password old, Password fresh, String token) {
        var problem = fresh.problem(leastLength(who)).map(PasswordPage::problem);
        if (problem.isPresent()) {
            return problem;
        }
        var wrong = wrong(who, old);
        if (wrong.isEmpty()) {
            accounts.setPassword(who.person(), passwords.hash(fresh));
            sessions.endOthers(who.person(), token);
        }
        return wrong;
    }

    static int leastLength(SignedIn who) {
        return who.isStaff() ? Password.LEAST_OF_STAFF : Password.LEAST;
    }

    /// Who found an open screen must not be able to try one password after another.
    private Optional<PasswordPage.Problem> wrong(SignedIn who, Password old) {
        var subject = new Login("password of " + who.person().value());
        if (attempts.isOneTooMany(subject, subject.key())) {
            return Optional.of(PasswordPage.Problem.WAIT);
        }
        var right =
                !old.isTooLong()
                        && accounts.find(who.person())
                                .filter(account -> passwords.matches(old, account.hash()))
                                .isPresent();
        if (!right) {
            return Optional.of(PasswordPage.Problem.OLD_WRONG);
        }
        attempts.succeeded(subject, subject.key());
        return Optional.empty();
    }
}
