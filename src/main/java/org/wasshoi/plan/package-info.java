/// The collaboration promotion plan (協働推進計画) as versioned data.
@NullMarked
@ApplicationModule(allowedDependencies = {"pack"})
package org.wasshoi.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
