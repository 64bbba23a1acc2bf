/// The month of a community centre (月次報告): filled from the records, commented and submitted by the
/// manager, returned, accepted and closed by the city; and the summary of a year.
@NullMarked
package org.wasshoi.centre.month;

import org.jspecify.annotations.NullMarked;
