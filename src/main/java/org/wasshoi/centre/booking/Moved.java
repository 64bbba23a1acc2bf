package org.wasshoi.centre.booking;

import java.time.Instant;
import org.wasshoi.centre.RoomId;
import org.wasshoi.people.PersonId;

/// Where and when a booking was before somebody moved it (変更の履歴).
public record Moved(RoomId room, Use use, PersonId by, Instant at) {}
