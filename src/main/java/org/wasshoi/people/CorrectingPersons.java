package org.wasshoi.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Channel;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;

/// Adds and corrects persons (登録と訂正); each correction stands in the history and the audit log.
@Component
public class CorrectingPersons {

    private static final Masking MASKING = Masking.showing("area", "language", "channel");

    private final Persons persons;
    private final PersonHistory history;
    private final AuditLog audit;

    CorrectingPersons(Persons persons, PersonHistory history, AuditLog audit) {
        this.persons = persons;
        this.history = history;
        this.audit = audit;
    }

    public sealed interface Outcome {

        record Done() implements Outcome {}

        /// Somebody else was faster; what they changed since.
        record Overtaken(PersonVersion now, List<PersonChange> since) implements Outcome {}
    }

    @Transactional
    public void add(Acting acting, Person person) {
        persons.add(person);
        audit.record(
                acting.did(
                        new Verb("person.add"),
                        target(person.id()),
                        person.id(),
                        MASKING.change(null, values(person))));
    }

    /// Without a reception the one who acts says it themself.
    @Transactional
    public Outcome correct(
            Acting acting, Person after, int version, @Nullable Reception reception) {
        var before = persons.findVersion(after.id()).orElseThrow();
        var fields = PersonField.between(before.person(), after);
        if (before.version() == version && fields.isEmpty()) {
            return new Outcome.Done();
        }
        if (before.version() != version || !persons.correct(after, version)) {
            return overtaken(after.id(), version);
        }
        history.add(after.id(), version + 1, fields, acting.who().person(), reception);
        audit.record(
                acting.did(
                        new Verb("person.correct"),
                        target(after.id()),
                        after.id(),
                        MASKING.change(values(before.person()), values(after)),
                        reception == null ? Channel.WEB : reception.channel().logged()));
        return new Outcome.Done();
    }

    private Outcome overtaken(PersonId person, int version) {
        return new Outcome.Overtaken(
                persons.findVersion(person).orElseThrow(),
                history.of(person).stream().filter(change -> change.version() > version).toList());
    }

    private static Target target(PersonId person) {
        return new Target("person", person.value().toString());
    }

    private static Map<String, @Nullable Object> values(Person person) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        for (var field : PersonField.values()) {
            var value = field.of(person);
            values.put(
                    field.name().toLowerCase(Locale.ROOT), value == null ? null : value.toString());
        }
        return values;
    }
}
