package org.wasshoi.people;

import java.util.Locale;

/// The message keys of roles and organisations.
public final class RoleWords {

    private RoleWords() {}

    public static String key(Role role) {
        return "people.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static String key(OrganisationKind kind) {
        return "people.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
