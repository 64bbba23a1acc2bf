package org.wasshoi.centre.calendar;

import org.jspecify.annotations.Nullable;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;

/// Whose bookings a private address gives (購読): those of its owner, or of an organisation they
/// belong to.
record Subscription(PersonId person, @Nullable OrganisationId organisation) {}
