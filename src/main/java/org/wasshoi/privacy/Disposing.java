package org.wasshoi.privacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.Acting;

/// Disposes of what need not be kept any longer (廃棄), all of a run or nothing, each with its line
/// in the destruction log.
@Component
class Disposing {

    private final List<Disposable> disposables;
    private final Retentions retentions;
    private final Destructions destructions;
    private final AuditLog audit;
    private final Clock clock;

    Disposing(
            List<Disposable> disposables,
            Retentions retentions,
            Destructions destructions,
            AuditLog audit,
            Clock clock) {
        this.disposables = List.copyOf(disposables);
        this.retentions = retentions;
        this.destructions = destructions;
        this.audit = audit;
        this.clock = clock;
    }

    Preview preview() {
        return new Preview(retentions.all().stream().map(this::batch).toList());
    }

    /// How many records went, or nothing when other ones are due than those seen.
    @Transactional
    public OptionalInt dispose(Acting acting, String seen) {
        var preview = preview();
        if (!preview.stamp().equals(seen)) {
            return OptionalInt.empty();
        }
        var run = Uuid7.next(clock);
        var count =
                preview.batches().stream()
                        .mapToInt(batch -> dispose(batch, run, acting.who().person().value()))
                        .sum();
        audit.record(
                acting.did(
                        new Verb("privacy.dispose"),
                        new Target("disposal", run.toString()),
                        null,
                        Masking.showing("records").change(null, Map.of("records", count))));
        return OptionalInt.of(count);
    }

    private int dispose(Preview.Batch batch, UUID run, UUID by) {
        var disposable = disposable(batch.retention()).orElse(null);
        if (disposable == null) {
            return 0;
        }
        var gone = batch.due().stream().filter(disposable::dispose).toList();
        gone.forEach(due -> destructions.add(line(batch.retention(), due, run, by)));
        return gone.size();
    }

    private Destruction line(Retention rule, Disposable.Due due, UUID run, UUID by) {
        return new Destruction(
                run,
                rule.kind(),
                due.record(),
                due.since(),
                rule.period().toString(),
                rule.basis(),
                clock.instant(),
                by);
    }

    private Preview.Batch batch(Retention retention) {
        var today = LocalDate.now(clock);
        var due =
                disposable(retention).stream()
                        .flatMap(disposable ->
                                disposable.beganBefore(today.minus(retention.period())).stream())
                        .filter(one -> retention.isOver(one.since(), today))
                        .toList();
        return new Preview.Batch(retention, disposable(retention).isPresent(), due);
    }

    private Optional<Disposable> disposable(Retention retention) {
        return disposables.stream()
                .filter(disposable -> disposable.kind().equals(retention.kind()))
                .findFirst();
    }
}
