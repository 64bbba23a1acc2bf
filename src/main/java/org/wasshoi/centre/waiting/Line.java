package org.wasshoi.centre.waiting;

import java.time.LocalDate;
import org.wasshoi.community.PlaceId.CentreId;

/// All who wait for rooms of one centre on one day (空き待ちの列).
record Line(CentreId centre, LocalDate day) {}
