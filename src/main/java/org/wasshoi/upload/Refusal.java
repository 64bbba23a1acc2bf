package org.wasshoi.upload;

import java.util.Locale;

/// Why a file does not come in (受け付けない理由).
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    NAME_TOO_LONG,
    KIND_NOT_TAKEN,
    NOT_WHAT_ITS_NAME_SAYS,
    CONTAINS_PROGRAM,
    INFECTED,
    NOT_SCANNED;

    /// The key of the words for it.
    public String key() {
        return "upload.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
