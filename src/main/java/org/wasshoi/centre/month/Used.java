package org.wasshoi.centre.month;

import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.Use;

/// A use of a room that took place (利用).
record Used(RoomId room, Use use) {}
