package org.wasshoi.community;

import java.util.List;

/// A whole state of the register, as a plan pack gives it.
record Edition(
        List<Area> areas, List<Centre> centres, List<Body> bodies, List<Snapshot> snapshots) {}
