package org.wasshoi.roster;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Target;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Glimpse;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.PersonVersion;
import org.wasshoi.people.Persons;
import org.wasshoi.web.NotFound;

/// Looks persons up (照会); of everybody who is shown the audit log is told.
@Component
class LookingUp {

    private final Persons persons;
    private final AuditLog audit;

    LookingUp(Persons persons, AuditLog audit) {
        this.persons = persons;
        this.audit = audit;
    }

    @Transactional
    public List<Glimpse> find(Acting acting, String words) {
        return seen(acting, persons.lookUp(words));
    }

    @Transactional
    public List<Glimpse> alike(Acting acting, String name) {
        return seen(acting, persons.alike(name));
    }

    @Transactional
    public PersonVersion see(Acting acting, PersonId id) {
        var person = persons.findVersion(id).orElseThrow(NotFound::new);
        saw(acting, id);
        return person;
    }

    private List<Glimpse> seen(Acting acting, List<Glimpse> found) {
        found.forEach(glimpse -> saw(acting, glimpse.id()));
        return found;
    }

    private void saw(Acting acting, PersonId id) {
        audit.recordView(acting.saw(new Target("person", id.value().toString()), id));
    }
}
