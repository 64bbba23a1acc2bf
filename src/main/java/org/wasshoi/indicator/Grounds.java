package org.wasshoi.indicator;

/// What figures rest on besides the ledger (前提), read once for a page: the people of the places and
/// which reports are in.
record Grounds(Residents residents, Reports reports) {}
