package org.wasshoi.centre.booking;

import org.wasshoi.centre.Room;

/// A free time near the one that was wanted (近い空き).
public record Alternative(Room room, Use use) {}
