package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.web.Page;

/// The register of leaks, the latest first.
record LeaksPage(List<Leak> leaks, LocalDate today) implements Page {}
