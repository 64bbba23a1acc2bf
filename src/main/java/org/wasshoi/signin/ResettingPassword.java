package org.wasshoi.signin;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;

/// Lets people who forgot their password set a new one (パスワードの再設定): by a link sent by mail, or by a
/// code on paper that somebody hands them. The second factor stays.
@Component
public class ResettingPassword {

    static final Duration LINK_VALID = Duration.ofMinutes(30);
    static final Duration CODE_VALID = Duration.ofDays(7);

    private final Accounts accounts;
    private final Resets resets;
    private final Sessions sessions;
    private final SampleSwitch sample;
    private final TellingOwners telling;
    private final SettingPassword setting;
    private final Passwords passwords;
    private final AccountLog log;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    ResettingPassword(
            Accounts accounts,
            Resets resets,
            Sessions sessions,
            SampleSwitch sample,
            TellingOwners telling,
            SettingPassword setting,
            Passwords passwords,
            AccountLog log,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.resets = resets;
        this.sessions = sessions;
        this.sample = sample;
        this.telling = telling;
        this.setting = setting;
        this.passwords = passwords;
        this.log = log;
        this.audit = audit;
        this.transaction = transaction;
    }

    /// A code for a letter to somebody without mail, valid for a week and once; earlier ones are
    /// void. Nothing for who has no account.
    @Transactional
    public Optional<String> printedCode(PersonId person, Acting acting) {
        return accounts.find(person).map(_ -> print(person, acting));
    }

    /// Sends a link to whom this name belongs, if it belongs to anybody; the caller cannot tell.
    @Transactional
    public void ask(Login login, String address) {
        accounts.find(login)
                .filter(account -> sample.isOn() || !account.sample())
                .map(Account::person)
                .ifPresent(person -> send(person, address));
    }

    Optional<PersonId> find(String token) {
        return resets.find(token);
    }

    /// Whether the link or code was still good; it is used up.
    boolean reset(String token, Password fresh, String address) {
        var hash = passwords.hash(fresh);
        return transaction.execute(
                _ -> resets.take(token).map(person -> set(person, hash, address)).isPresent());
    }

    private PersonId set(PersonId person, String hash, String address) {
        setting.set(person, hash, AccountLog.PASSWORD_RESET, address);
        sessions.endAll(person);
        return person;
    }

    private void send(PersonId person, String address) {
        var token = Token.random();
        resets.add(person, token, LINK_VALID);
        telling.tell(person, "signin.mail.reset", "/sign-in/reset/" + token);
        log.tellOfVisitor(AccountLog.RESET_ASKED, person, address);
    }

    private String print(PersonId person, Acting acting) {
        var code = LetterCode.random();
        resets.forget(person);
        resets.add(person, code.text(), CODE_VALID);
        audit.record(
                acting.did(
                        AccountLog.RESET_PRINTED, AccountLog.target(person), person, Change.NONE));
        return code.grouped();
    }
}
