package org.wasshoi.centre.waiting;

import java.time.Instant;
import java.util.UUID;
import org.wasshoi.centre.booking.BookingId;

/// A room that is held for somebody who waited (空きの知らせ), until a moment.
record Offer(UUID id, WaitingId waiting, BookingId booking, Instant until) {}
