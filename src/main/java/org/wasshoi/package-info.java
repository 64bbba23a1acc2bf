/// Wasshoi: one program, one PostgreSQL; each package below is a module.
@NullMarked
package org.wasshoi;

import org.jspecify.annotations.NullMarked;
