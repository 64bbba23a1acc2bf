package org.wasshoi.audit;

/// How a field of a record appears in the audit log (伏せ方).
public enum Treatment {
    SHOWN,
    YEAR_ONLY,
    HIDDEN
}
