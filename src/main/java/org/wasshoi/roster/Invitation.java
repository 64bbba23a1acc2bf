package org.wasshoi.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.PersonId;

/// An invitation that can still be used (招待); the mail address proves itself by the link that came
/// to it.
record Invitation(UUID id, PersonId person, @Nullable String mail) {}
