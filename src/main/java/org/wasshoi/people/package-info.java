/// Persons, organisations, and who holds which role where (人と組織).
@NullMarked
@ApplicationModule(allowedDependencies = "audit")
package org.wasshoi.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
