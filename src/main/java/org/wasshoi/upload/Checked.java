package org.wasshoi.upload;

/// What became of a file at the door (受付の結果).
public sealed interface Checked {

    record Accepted(FileType type) implements Checked {}

    record Refused(Refusal why) implements Checked {}
}
