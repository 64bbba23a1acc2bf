/// The roster (名簿): who belongs where, found and corrected, invited and handing over.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"people", "signin", "audit", "notification", "community", "paper"})
package org.wasshoi.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
