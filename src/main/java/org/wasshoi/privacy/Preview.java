package org.wasshoi.privacy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

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
        var text =
                batches.stream()
                        .flatMap(batch ->
                                batch.due().stream()
                                        .map(due -> batch.retention() + " " + due.record()))
                        .collect(Collectors.joining("\n"));
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
