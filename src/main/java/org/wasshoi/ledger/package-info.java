/// The append-only fact ledger (記録台帳) from which every number of the plan grows.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
