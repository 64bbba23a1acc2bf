package org.wasshoi.signin;

import org.jspecify.annotations.Nullable;
import org.wasshoi.people.PersonId;

/// Somebody who has shown the password and not yet a code (途中のサインイン).
record HalfSignIn(PersonId person, Next next, @Nullable String kept) {}
