/// Free rooms (空き状況): the week of a centre, the month of a room, and the search over all centres,
/// for everybody and without signing in.
@NullMarked
package org.wasshoi.centre.vacancy;

import org.jspecify.annotations.NullMarked;
