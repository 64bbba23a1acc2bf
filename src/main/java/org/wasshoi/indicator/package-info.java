/// The plan's outcome indicators (成果指標) computed from the ledger.
@NullMarked
@ApplicationModule(allowedDependencies = {"pack", "ledger", "community", "plan"})
package org.wasshoi.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
