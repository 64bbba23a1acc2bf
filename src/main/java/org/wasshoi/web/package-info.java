/// How a request becomes a page (画面): context, templates, errors, caching, charts.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.wasshoi.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
