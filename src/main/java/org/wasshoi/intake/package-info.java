/// Tables that somebody sends in (表の読み取り): CSV and Excel, opened, matched column by column, and
/// their cells understood.
@NullMarked
@ApplicationModule(allowedDependencies = "upload")
package org.wasshoi.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
