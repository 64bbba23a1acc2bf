package org.wasshoi.people;

import java.util.Locale;

/// The message keys of roles and organisations.
final class RoleWords {

    private RoleWords() {}

    static String key(Role role) {
        return "people.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String key(OrganisationKind kind) {
        return "people.kind." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
