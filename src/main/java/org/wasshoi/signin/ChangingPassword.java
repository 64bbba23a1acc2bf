package org.wasshoi.signin;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.people.SignedIn;

/// Changes a password (パスワードの変更) and ends all other sessions, should somebody else have known it.
@Component
class ChangingPassword {

    private final AskingPassword asking;
    private final Passwords passwords;
    private final SettingPassword setting;
    private final Sessions sessions;
    private final TransactionTemplate transaction;

    ChangingPassword(
            AskingPassword asking,
            Passwords passwords,
            SettingPassword setting,
            Sessions sessions,
            TransactionTemplate transaction) {
        this.asking = asking;
        this.passwords = passwords;
        this.setting = setting;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    /// Nothing when it is done, or what has to be put right.
    Optional<PasswordPage.Problem> change(
            SignedIn who, Password old, Password fresh, String token, String address) {
        var problem = fresh.problem(leastLength(who)).map(PasswordPage::problem);
        return problem.isPresent()
                ? problem
                : switch (asking.check(who.person(), old)) {
                    case WAIT -> Optional.of(PasswordPage.Problem.WAIT);
                    case WRONG -> Optional.of(PasswordPage.Problem.OLD_WRONG);
                    case RIGHT -> {
                        set(who, passwords.hash(fresh), token, address);
                        yield Optional.empty();
                    }
                };
    }

    static int leastLength(SignedIn who) {
        return who.isStaff() ? Password.LEAST_OF_STAFF : Password.LEAST;
    }

    private void set(SignedIn who, String hash, String token, String address) {
        transaction.executeWithoutResult(_ -> {
            setting.set(who.person(), hash, AccountLog.PASSWORD_CHANGED, address);
            sessions.endOthers(who.person(), token);
        });
    }
}
