package org.wasshoi.signin;

import org.springframework.stereotype.Component;
import org.wasshoi.people.PersonId;

/// Asks a person who has signed in for the password again, so that who found an open screen cannot
/// take the account, nor try one password after another.
@Component
class AskingPassword {

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;

    AskingPassword(Accounts accounts, Attempts attempts, Passwords passwords) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
    }

    Answer check(PersonId person, Password password) {
        var subject = new Login("password of " + person.value());
        if (attempts.isOneTooMany(subject, subject.key())) {
            return Answer.WAIT;
        }
        if (!isRight(person, password)) {
            return Answer.WRONG;
        }
        attempts.succeeded(subject, subject.key());
        return Answer.RIGHT;
    }

    private boolean isRight(PersonId person, Password password) {
        return !password.isTooLong()
                && accounts.find(person)
                        .filter(account -> passwords.matches(password, account.hash()))
                        .isPresent();
    }
}
