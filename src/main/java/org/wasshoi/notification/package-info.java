/// What leaves the house: mail that is sent exactly when its cause stands (通知).
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
