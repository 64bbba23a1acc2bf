/// Home, about and the accessibility statement: the front door (入口).
@NullMarked
@ApplicationModule(allowedDependencies = {"community", "plan", "indicator"})
package org.wasshoi.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
