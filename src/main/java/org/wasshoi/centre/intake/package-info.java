/// Taking earlier years over (過去の記録の取り込み): attendance, bookings and regular users from tables,
/// looked at before anything is written, and undone as a whole.
@NullMarked
package org.wasshoi.centre.intake;

import org.jspecify.annotations.NullMarked;
