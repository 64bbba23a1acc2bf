/// Plan packs (計画パック): readable files read strictly, loaded as a whole or not at all.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.pack;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
