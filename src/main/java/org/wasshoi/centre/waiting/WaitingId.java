package org.wasshoi.centre.waiting;

import java.util.UUID;

/// Identifies a place in a queue (空き待ち).
record WaitingId(UUID value) {}
