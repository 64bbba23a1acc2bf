package org.wasshoi.ledger;

/// By what the ledger is broken down (内訳): one dimension at a time.
public enum Dimension {
    CITY,
    AREA,
    CENTRE,
    BODY,
    AGE
}
