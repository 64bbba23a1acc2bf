package org.wasshoi.pack;

import java.time.Instant;
import org.wasshoi.kernel.Words;

/// One loaded state of a pack (計画パックの版) with the reason why it was loaded.
public record PackVersion(String pack, int number, Words reason, Instant loadedAt) {}
