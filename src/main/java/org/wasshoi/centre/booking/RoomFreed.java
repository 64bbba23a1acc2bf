package org.wasshoi.centre.booking;

import java.time.LocalDate;
import org.wasshoi.centre.RoomId;

/// A room became free on a day (空きが出た), told within the transaction that frees it.
public record RoomFreed(RoomId room, LocalDate day) {}
