/// The one database (データベース): embedded for a single machine or the city's own, migrated at start.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
