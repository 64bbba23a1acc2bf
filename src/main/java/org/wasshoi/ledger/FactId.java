package org.wasshoi.ledger;

import java.util.UUID;

/// Identifies a fact (台帳の行).
public record FactId(UUID value) {}
