/// The waiting list (空き待ち): who wanted a room that was taken is asked, one after the other, when it
/// becomes free.
@NullMarked
package org.wasshoi.centre.waiting;

import org.jspecify.annotations.NullMarked;
