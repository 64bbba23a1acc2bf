package org.wasshoi.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;

/// Enters leaks and what is done about them (漏えい等の記録), each with its line in the audit log.
@Component
class RegisteringLeaks {

    private static final Masking MASKING = Masking.showing("number", "step");

    private final Leaks leaks;
    private final AuditLog audit;
    private final Clock clock;

    RegisteringLeaks(Leaks leaks, AuditLog audit, Clock clock) {
        this.leaks = leaks;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public UUID enter(Acting acting, LeakForm form) {
        var today = LocalDate.now(clock);
        var number = leaks.nextNumber(form.day(today));
        var leak = form.leak(leaks.nextId(), number, today);
        leaks.add(leak, acting.who().person());
        tell(acting, "leak.register", leak.id(), Map.of("number", number));
        return leak.id();
    }

    @Transactional
    public void follow(Acting acting, UUID leak, LeakStep step) {
        leaks.add(leak, step, acting.who().person());
        tell(acting, "leak.follow-up", leak, Map.of("step", step.kind().name()));
    }

    private void tell(Acting acting, String verb, UUID leak, Map<String, String> after) {
        var target = new Target("leak", leak.toString());
        audit.record(acting.did(new Verb(verb), target, null, MASKING.change(null, after)));
    }
}
