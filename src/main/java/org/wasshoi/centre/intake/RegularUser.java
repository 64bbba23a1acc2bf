package org.wasshoi.centre.intake;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.UserClass;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;

/// Somebody or a group that uses a centre regularly (常連の利用者), so that the desk need not ask anew.
record RegularUser(
        UUID id,
        String centre,
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        boolean madeHere,
        String name,
        @Nullable String phone,
        @Nullable String contact,
        UserClass userClass) {}
