package org.wasshoi.signin;

import org.springframework.stereotype.Component;
import org.wasshoi.people.PersonId;

/// Lets people in who know their password (サインイン), and tells nobody who has an account.
@Component
class SigningIn {

    private final Accounts accounts;
    private final Attempts attempts;
    private final Passwords passwords;
    private final SampleSwitch sample;
    private final AccountLog log;

    SigningIn(
            Accounts accounts,
            Attempts attempts,
            Passwords passwords,
            SampleSwitch sample,
            AccountLog log) {
        this.accounts = accounts;
        this.attempts = attempts;
        this.passwords = passwords;
        this.sample = sample;
        this.log = log;
    }

    sealed interface Outcome {
        record Done(PersonId person) implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait() implements Outcome {}
    }

    Outcome signIn(Login login, Password password, String address) {
        if (!login.isUsable() || password.isTooLong()) {
            return new Outcome.Wrong();
        }
        if (attempts.isOneTooMany(login, address)) {
            log.tellOfNobody(AccountLog.SIGN_INS_WAIT, address);
            return new Outcome.Wait();
        }
        var account = accounts.find(login).filter(found -> sample.isOn() || !found.sample());
        if (account.isEmpty()) {
            passwords.matchesNobody(password);
            log.tellOfNobody(AccountLog.SIGN_IN_FAILED, address);
            return new Outcome.Wrong();
        }
        return compare(account.get(), login, password, address);
    }

    private Outcome compare(Account account, Login login, Password password, String address) {
        if (!passwords.matches(password, account.hash())) {
            log.tellOfVisitor(AccountLog.SIGN_IN_FAILED, account.person(), address);
            return new Outcome.Wrong();
        }
        attempts.succeeded(login, address);
        return new Outcome.Done(account.person());
    }
}
