package org.wasshoi.people;

import org.jspecify.annotations.Nullable;

/// An organisation (組織) that people belong to; the codes are those of the register of the
/// community.
public record Organisation(
        OrganisationId id,
        OrganisationKind kind,
        String name,
        @Nullable String kana,
        @Nullable OrganisationId parent,
        Register register,
        boolean sample) {

    /// Which area, centre and body of the register this is or lies in.
    public record Register(@Nullable String area, @Nullable String centre, @Nullable String body) {

        public static final Register NONE = new Register(null, null, null);
    }

    public Organisation {
        name = new Name(name).text();
    }

    String searchKey() {
        return SearchKey.of(name);
    }
}
