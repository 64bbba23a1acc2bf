package org.wasshoi.people;

import org.jspecify.annotations.Nullable;

/// Whose and where a record is: what a scope is held against.
public record Where(
        @Nullable OrganisationId organisation, @Nullable String centre, @Nullable String area) {

    public static Where of(Organisation organisation) {
        var register = organisation.register();
        return new Where(organisation.id(), register.centre(), register.area());
    }
}
