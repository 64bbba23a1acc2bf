/// The register of areas, community centres, bodies and population (地域の台帳).
@NullMarked
@ApplicationModule(allowedDependencies = {"pack"})
package org.wasshoi.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
