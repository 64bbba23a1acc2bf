package org.wasshoi.centre.draw;

import java.util.UUID;

/// Identifies an entry (申込み).
record EntryId(UUID value) {}
