package org.wasshoi.centre.draw;

import java.util.UUID;

/// Identifies what somebody was given (当選).
record AwardId(UUID value) {}
