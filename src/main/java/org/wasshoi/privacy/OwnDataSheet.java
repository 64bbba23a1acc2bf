package org.wasshoi.privacy;

import org.wasshoi.web.Page;

/// All that is kept about a person as a page that stands alone.
record OwnDataSheet(OwnDataPage page) implements Page {}
