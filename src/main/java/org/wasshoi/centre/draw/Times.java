package org.wasshoi.centre.draw;

import java.time.LocalDateTime;

/// From when until when a round takes entries, and when it is decided (受付の期間と決める日時).
record Times(LocalDateTime opens, LocalDateTime closes, LocalDateTime decides) {}
