/// Accounts, and every way to prove whose one is (サインイン).
@NullMarked
@ApplicationModule(allowedDependencies = "people")
package org.wasshoi.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
