/// Paper (紙の文書): official documents in the Japanese form, drawn on A4 pages as PDF.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
