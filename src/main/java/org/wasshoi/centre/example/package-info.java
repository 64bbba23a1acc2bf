/// Invented bookings (例の予約), by the thousand, for trying things out: their days, fees, notes, head
/// counts and facts are what the desk would have written.
@NullMarked
@NamedInterface("example")
package org.wasshoi.centre.example;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
