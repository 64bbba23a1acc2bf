/// The sample years (例): invented records posted through the ledger's own door.
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger", "community"})
package org.wasshoi.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
