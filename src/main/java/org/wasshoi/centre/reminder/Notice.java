package org.wasshoi.centre.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.booking.BookingId;

/// Something that somebody is to be told about a booking (お知らせ); an offer has to be answered until
/// a moment.
record Notice(UUID id, BookingId booking, Kind kind, @Nullable Instant until) {}
