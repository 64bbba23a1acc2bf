package org.wasshoi.people;

import org.jspecify.annotations.Nullable;

/// Whose, where and which a record is: what a scope is held against.
public record Where(
        @Nullable OrganisationId organisation,
        @Nullable String centre,
        @Nullable String area,
        Scope.@Nullable OfRecord record) {

    /// A record to which nobody is assigned by name.
    public Where(
            @Nullable OrganisationId organisation, @Nullable String centre, @Nullable String area) {
        this(organisation, centre, area, null);
    }

    public static Where of(Organisation organisation) {
        var register = organisation.register();
        return new Where(
                organisation.id(),
                register.centre(),
                register.area(),
                register.body() == null ? null : new Scope.OfRecord("body", register.body()));
    }
}
