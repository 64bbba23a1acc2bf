/// Bookings in people's own calendars (暦の配信): feeds in the format of RFC 5545.
@NullMarked
package org.wasshoi.centre.calendar;

import org.jspecify.annotations.NullMarked;
