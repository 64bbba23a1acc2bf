/// The desk of a community centre (窓口): the day's sheet, money and keys, bookings by telephone, and
/// the count of heads.
@NullMarked
package org.wasshoi.centre.desk;

import org.jspecify.annotations.NullMarked;
