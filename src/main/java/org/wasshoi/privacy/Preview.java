package org.wasshoi.privacy;

import java.util.List;
import java.util.stream.Collectors;
import org.wasshoi.kernel.Sha256;

/// What a disposal run would take (廃棄の予定), kind by kind.
record Preview(List<Batch> batches) {

    /// All due records of one kind; without a disposer the program erases them by itself.
    record Batch(Retention retention, boolean isManual, List<Disposable.Due> due) {}

    int records() {
        return batches.stream().mapToInt(batch -> batch.due().size()).sum();
    }

    /// Differs as soon as something else is due, so that nobody disposes of what they have not
    /// seen.
    String stamp() {
        return Sha256.hex(
                batches.stream()
                        .flatMap(batch ->
                                batch.due().stream()
                                        .map(due -> batch.retention() + " " + due.record()))
                        .collect(Collectors.joining("\n")));
    }
}
