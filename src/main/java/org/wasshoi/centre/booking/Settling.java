package org.wasshoi.centre.booking;

import org.wasshoi.people.Acting;

/// Settles the money of a booking that has been given up (精算), in the transaction that gives it up.
public interface Settling {

    void cancelled(Acting acting, Booking booking);
}
