package org.wasshoi.centre.rule;

import java.util.List;
import org.wasshoi.web.Page;

/// Bookings that somebody has to talk about since rules have changed (要調整の一覧).
record ToSettlePage(Place place, List<ToSettle> bookings, boolean opensBookings) implements Page {}
