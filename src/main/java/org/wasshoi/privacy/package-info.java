/// What the law asks of whoever keeps personal data (個人情報): insight, correction, disposal, leaks.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"audit", "people", "community", "notification", "signin", "roster"})
package org.wasshoi.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
