package org.wasshoi.ledger;

/// How long a time one cell of the ledger spans (期間の粒度).
public enum Grain {
    DAY,
    MONTH,
    FISCAL_YEAR
}
