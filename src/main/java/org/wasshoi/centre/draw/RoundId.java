package org.wasshoi.centre.draw;

import java.util.UUID;

/// Identifies a round (抽選・調整の回).
record RoundId(UUID value) {}
