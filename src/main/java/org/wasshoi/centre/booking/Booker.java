package org.wasshoi.centre.booking;

import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.UserClass;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;

/// Who uses a room (使う人・団体): known to the register, or by name and telephone only.
public record Booker(
        @Nullable PersonId person,
        @Nullable OrganisationId organisation,
        String name,
        @Nullable String phone,
        UserClass userClass) {}
