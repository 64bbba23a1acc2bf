package org.wasshoi.centre.month;

/// Bookings that came to nothing (使われなかった予約), and those of which nobody wrote down how they ended.
record Lost(long cancelled, long noShows, long unrecorded) {

    static final Lost NONE = new Lost(0, 0, 0);
}
