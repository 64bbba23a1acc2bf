package org.wasshoi.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.PersonId;

/// Puts a new password in the place of the old (パスワードの設定): what was begun with the old one ends,
/// and the owner is told by mail.
@Component
class SettingPassword {

    private final Accounts accounts;
    private final HalfSignIns halves;
    private final Resets resets;
    private final AccountLog log;
    private final TellingOwners telling;

    SettingPassword(
            Accounts accounts,
            HalfSignIns halves,
            Resets resets,
            AccountLog log,
            TellingOwners telling) {
        this.accounts = accounts;
        this.halves = halves;
        this.resets = resets;
        this.log = log;
        this.telling = telling;
    }

    @Transactional
    public void set(PersonId person, String hash, Verb verb, String address) {
        accounts.setPassword(person, hash);
        halves.endAll(person);
        resets.forget(person);
        log.tell(verb, person, address);
        telling.tell(person, "signin.mail.password");
    }
}
