package org.wasshoi.centre.booking;

import java.util.UUID;

/// Identifies a booking (予約).
public record BookingId(UUID value) {}
