package org.wasshoi.roster;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.OrganisationId;

/// A yearly change of officers (役員交代), begun and perhaps done.
record HandOver(
        UUID id, OrganisationId organisation, int version, Draft draft, @Nullable Instant done) {}
