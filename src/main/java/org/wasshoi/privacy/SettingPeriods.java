package org.wasshoi.privacy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;

/// Sets the city's own periods (保存期間の定め) for what people dispose of; what the program erases by
/// itself is not theirs to set.
@Component
class SettingPeriods {

    private static final Masking MASKING = Masking.showing("period", "yearEnd", "basis");

    private final Retentions retentions;
    private final List<Disposable> disposables;
    private final AuditLog audit;

    SettingPeriods(Retentions retentions, List<Disposable> disposables, AuditLog audit) {
        this.retentions = retentions;
        this.disposables = List.copyOf(disposables);
        this.audit = audit;
    }

    Optional<Retention> find(String kind) {
        return disposables.stream().anyMatch(one -> one.kind().equals(kind))
                ? retentions.find(kind)
                : Optional.empty();
    }

    /// Whether it was set; not if another one stands than was seen.
    @Transactional
    public boolean set(Acting acting, Retention wanted, String seen) {
        var standing = retentions.hold(wanted.kind());
        if (!standing.stamp().equals(seen)) {
            return false;
        }
        retentions.set(wanted);
        audit.record(
                acting.did(
                        new Verb("privacy.set-period"),
                        new Target("retention", wanted.kind()),
                        null,
                        MASKING.change(values(standing), values(wanted))));
        return true;
    }

    private static Map<String, Object> values(Retention retention) {
        return Map.of(
                "period", retention.period().toString(),
                "yearEnd", retention.fromYearEnd(),
                "basis", retention.basis().ja());
    }
}
