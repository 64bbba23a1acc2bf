package org.wasshoi.ledger;

import java.time.LocalDate;

/// Sums of one measure over one time and one member of a dimension; `member` is empty for the city.
public record Cell(Measure measure, String member, LocalDate startsOn, long count, long quantity) {}
