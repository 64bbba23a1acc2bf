/// Accounts, and every way to prove whose one is (サインイン).
@NullMarked
@ApplicationModule(allowedDependencies = {"people", "audit", "notification"})
package org.wasshoi.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
