/// Permits and payments of bookings (許可と会計): terms, the book of money, documents with numbers, and
/// rooms let go when nobody pays.
@NullMarked
package org.wasshoi.centre.permit;

import org.jspecify.annotations.NullMarked;
