package org.wasshoi.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;

/// Signs somebody out everywhere (全機器のサインアウト), as when a telephone is lost.
@Component
public class EndingSessions {

    private final Sessions sessions;
    private final AuditLog audit;

    EndingSessions(Sessions sessions, AuditLog audit) {
        this.sessions = sessions;
        this.audit = audit;
    }

    @Transactional
    public void endAll(Acting acting, PersonId person) {
        sessions.endAll(person);
        var target = new Target("person", person.value().toString());
        audit.record(acting.did(new Verb("session.end-for"), target, person, Change.NONE));
    }
}
