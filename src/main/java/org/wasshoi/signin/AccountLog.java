package org.wasshoi.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.PersonId;

/// Tells the audit log what a person did with the own account (アカウントの記録).
@Component
class AccountLog {

    static final Verb SIGNED_IN = new Verb("session.begin");
    static final Verb SIGN_IN_FAILED = new Verb("session.refuse");
    static final Verb SIGN_INS_WAIT = new Verb("session.wait");
    static final Verb CODE_FAILED = new Verb("second-factor.fail");
    static final Verb RECOVERY_CODE_USED = new Verb("second-factor.use-recovery-code");
    static final Verb SET_UP = new Verb("second-factor.set-up");
    static final Verb REMOVED = new Verb("second-factor.remove");
    static final Verb RECOVERY_CODES_MADE = new Verb("second-factor.make-recovery-codes");
    static final Verb PASSWORD_CHANGED = new Verb("password.change");
    static final Verb PASSWORD_RESET = new Verb("password.reset");
    static final Verb RESET_ASKED = new Verb("password.ask-reset");
    static final Verb RESET_PRINTED = new Verb("password.print-reset");

    private final AuditLog audit;

    AccountLog(AuditLog audit) {
        this.audit = audit;
    }

    /// In the transaction at hand, or else in one of its own.
    @Transactional
    public void tell(Verb verb, PersonId person, String address) {
        tell(Actor.person(person.value(), ""), verb, person, address);
    }

    /// Of somebody who says to be this person and has shown nothing yet.
    @Transactional
    public void tellOfVisitor(Verb verb, PersonId person, String address) {
        tell(Actor.visitor(), verb, person, address);
    }

    /// Of somebody under a name that belongs to nobody, as it does for a known one: what is written
    /// must not tell by its time who exists.
    @Transactional
    public void tellOfNobody(Verb verb, String address) {
        var source = Source.of(Channel.WEB, address);
        var account = new Target("account", "nobody");
        audit.record(new Entry(Actor.visitor(), null, verb, account, Change.NONE, source));
    }

    static Target target(PersonId person) {
        return new Target("account", person.value().toString());
    }

    private void tell(Actor actor, Verb verb, PersonId person, String address) {
        var source = Source.of(Channel.WEB, address);
        audit.record(new Entry(actor, person.value(), verb, target(person), Change.NONE, source));
    }
}
