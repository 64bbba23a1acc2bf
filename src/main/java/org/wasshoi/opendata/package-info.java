/// The JSON interface and the open data files (オープンデータ).
@NullMarked
@ApplicationModule(allowedDependencies = {"ledger", "community", "plan", "indicator"})
package org.wasshoi.opendata;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
