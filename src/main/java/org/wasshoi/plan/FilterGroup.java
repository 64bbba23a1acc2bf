package org.wasshoi.plan;

import java.util.List;

/// The choices of one filter; the first one takes the filter away.
record FilterGroup(String label, List<Chip> chips, boolean sample) {}
