package org.wasshoi.signin;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
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
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;
import org.wasshoi.web.NotFound;

/// Links identities elsewhere to persons, lets those in who are linked, and unlinks them.
@Component
class LinkingIdentities {

    private final Identities identities;
    private final Admission admission;
    private final AuditLog audit;
    private final Clock clock;

    LinkingIdentities(Identities identities, Admission admission, AuditLog audit, Clock clock) {
        this.identities = identities;
        this.admission = admission;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whose identity it is; nobody is looked for by mail or name.
    @Transactional
    public Optional<PersonId> signIn(Identity.Subject subject, String address) {
        var found =
                identities.use(subject).filter(identity -> admission.isOpenTo(identity.person()));
        found.ifPresent(identity -> record("sign-in", identity.person(), identity.id(), address));
        return found.map(Identity::person);
    }

    /// Whether it is theirs now; what is linked to somebody stays so.
    @Transactional
    public boolean link(
            PersonId person, OpenIdClient client, Identity.Subject subject, String address) {
        var identity =
                new Identity(
                        Uuid7.next(clock), person, client.id(), subject, clock.instant(), null);
        var added = identities.add(identity);
        if (added) {
            record("link", person, identity.id(), address);
        }
        return added;
    }

    @Transactional
    public void unlink(PersonId person, UUID id, String address) {
        if (!identities.remove(person, id)) {
            throw new NotFound();
        }
        record("unlink", person, id, address);
    }

    private void record(String verb, PersonId person, UUID identity, String address) {
        audit.record(
                new Entry(
                        Actor.person(person.value(), ""),
                        person.value(),
                        new Verb("identity." + verb),
                        new Target("identity", identity.toString()),
                        Change.NONE,
                        Source.of(Channel.WEB, address)));
    }
}
