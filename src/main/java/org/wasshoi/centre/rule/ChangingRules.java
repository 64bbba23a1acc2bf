package org.wasshoi.centre.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.StatedRule;
import org.wasshoi.people.Acting;
import tools.jackson.databind.json.JsonMapper;

/// RuleChanges rules (決まりの変更): what stood ends the day before, bookings stay as they are, and those
/// that are touched are left to settle.
@Component
class ChangingRules {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Masking MASKING =
            Masking.showing("kind", "reach", "from", "to", "content", "touched");

    private final Rules rules;
    private final Previewing previewing;
    private final RuleChanges changes;
    private final AuditLog audit;

    ChangingRules(Rules rules, Previewing previewing, RuleChanges changes, AuditLog audit) {
        this.rules = rules;
        this.previewing = previewing;
        this.changes = changes;
        this.audit = audit;
    }

    /// Whether the change stands; not if rules or rooms have changed since the preview.
    @Transactional
    public boolean change(Acting acting, UUID once, long edition, Change change) {
        var now = changes.begin();
        if (changes.isMade(once)) {
            return true;
        }
        if (now != edition) {
            return false;
        }
        var preview = previewing.preview(rules.book(), change);
        var id = changes.add(once, change, acting.who().person());
        preview.succession().ended().forEach(rule -> rules.end(rule, last(rule)));
        preview.succession().withdrawn().forEach(rules::withdraw);
        preview.succession().stated().forEach(rules::add);
        changes.leaveToSettle(id, preview.touches());
        audit.record(
                acting.did(
                        new Verb("rule.change"),
                        new Target("rule-change", id.toString()),
                        null,
                        MASKING.change(null, values(change, preview.touches().size()))));
        return true;
    }

    /// Whether it was still to be settled.
    @Transactional
    public boolean settle(Acting acting, ToSettle one) {
        if (!changes.settle(one.change(), one.booking(), acting.who().person())) {
            return false;
        }
        audit.record(
                acting.did(
                        new Verb("booking.settle"),
                        new Target("booking", one.booking().value().toString()),
                        null,
                        MASKING.change(null, Map.of("kind", one.kind().name()))));
        return true;
    }

    private static LocalDate last(StatedRule ended) {
        return Objects.requireNonNull(ended.to());
    }

    private static Map<String, @Nullable Object> values(Change change, int touched) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", change.kind().name());
        values.put("reach", Place.key(change.reach()));
        values.put("from", change.from().toString());
        values.put("to", change.to() == null ? null : change.to().toString());
        values.put(
                "content", change.rule() == null ? null : JSON.writeValueAsString(change.rule()));
        values.put("touched", touched);
        return values;
    }
}
