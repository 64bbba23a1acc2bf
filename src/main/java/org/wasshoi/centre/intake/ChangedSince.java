package org.wasshoi.centre.intake;

/// A record that was imported is no longer as it was, so it is not undone by itself.
class ChangedSince extends RuntimeException {

    ChangedSince() {
        super("A record was changed since it was imported");
    }
}
