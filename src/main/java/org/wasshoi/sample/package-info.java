/// The sample years (例): invented records made through the doors of the centres and of the ledger.
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger", "community", "centre", "centre :: example"})
package org.wasshoi.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
