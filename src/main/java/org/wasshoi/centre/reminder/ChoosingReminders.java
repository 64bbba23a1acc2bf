package org.wasshoi.centre.reminder;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;

/// Keeps when somebody wants to be reminded (何日前に知らせるかの選択).
@Component
class ChoosingReminders {

    private static final Masking MASKING = Masking.showing("ahead");

    private final Choices choices;
    private final AuditLog audit;

    ChoosingReminders(Choices choices, AuditLog audit) {
        this.choices = choices;
        this.audit = audit;
    }

    @Transactional
    void choose(Acting acting, Ahead ahead) {
        var person = acting.who().person();
        var before = choices.of(person).orElse(Ahead.USUAL);
        choices.choose(person, ahead);
        audit.record(
                acting.did(
                        new Verb("reminder.choose"),
                        new Target("person", person.value().toString()),
                        person,
                        MASKING.change(
                                Map.of("ahead", before.name()), Map.of("ahead", ahead.name()))));
    }
}
