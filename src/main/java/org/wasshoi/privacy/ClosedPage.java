package org.wasshoi.privacy;

import org.wasshoi.web.PublicPage;

/// Says good-bye to whoever has closed the account.
record ClosedPage() implements PublicPage {}
