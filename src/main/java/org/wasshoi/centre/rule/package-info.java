/// Rules of use and rooms as staff see and change them (決まりの編集), and as everybody reads them.
@NullMarked
package org.wasshoi.centre.rule;

import org.jspecify.annotations.NullMarked;
