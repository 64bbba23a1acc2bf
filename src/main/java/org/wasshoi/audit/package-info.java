/// The audit log (監査記録): who did what to which record, chained so that no line can be changed
/// unseen.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
