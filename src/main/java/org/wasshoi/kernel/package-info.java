/// The small values every module speaks in: fiscal years, periods, dates, languages and ids.
@NullMarked
package org.wasshoi.kernel;

import org.jspecify.annotations.NullMarked;
