/// Persons, organisations, who may do what, and signing in (人と組織).
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
