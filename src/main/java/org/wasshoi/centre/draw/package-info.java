/// Who gets a room that many want (抽選・調整会議): entries, a draw that anyone can repeat or a meeting in
/// which people settle it, and what becomes of the places given.
@NullMarked
package org.wasshoi.centre.draw;

import org.jspecify.annotations.NullMarked;
