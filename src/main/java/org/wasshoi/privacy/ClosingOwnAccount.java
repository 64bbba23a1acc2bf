package org.wasshoi.privacy;

import org.springframework.stereotype.Component;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.PersonId;
import org.wasshoi.signin.ClosingAccounts;

/// Closes the account of who asks for it (本人の申し出); the name goes at once unless a role still needs
/// it.
@Component
class ClosingOwnAccount {

    private final ClosingAccounts accounts;
    private final Forgetting forgetting;
    private final Memberships memberships;
    private final Closings closings;
    private final AuditLog audit;

    ClosingOwnAccount(
            ClosingAccounts accounts,
            Forgetting forgetting,
            Memberships memberships,
            Closings closings,
            AuditLog audit) {
        this.accounts = accounts;
        this.forgetting = forgetting;
        this.memberships = memberships;
        this.closings = closings;
        this.audit = audit;
    }

    boolean holdsRoles(PersonId person) {
        return !memberships.current(person).isEmpty();
    }

    ClosingAccounts.Outcome close(Acting acting, String password) {
        var person = acting.who().person();
        return accounts.close(person, password, () -> finish(acting, person));
    }

    private void finish(Acting acting, PersonId person) {
        var nameless = !holdsRoles(person) && forgetting.forget(person);
        closings.add(person, nameless);
        var target = new Target("account", person.value().toString());
        audit.record(acting.did(new Verb("account.close"), target, person, Change.NONE));
    }
}
