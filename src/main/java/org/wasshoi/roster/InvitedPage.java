package org.wasshoi.roster;

import org.wasshoi.web.Page;

/// Says that the account is open and where to sign in.
record InvitedPage() implements Page {}
