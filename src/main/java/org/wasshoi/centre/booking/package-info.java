/// Booking rooms (部屋の予約): checked against the rules, priced, made, seen and given up.
@NullMarked
package org.wasshoi.centre.booking;

import org.jspecify.annotations.NullMarked;
