/// Whether a file that somebody sends in may come in (添付ファイル).
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
