package org.wasshoi.people;

import org.jspecify.annotations.Nullable;

/// The ways to reach a person (連絡先); most people have some, some have none.
public record Contact(
        @Nullable String mail, @Nullable String phone, @Nullable String postalAddress) {

    public static final Contact NONE = new Contact(null, null, null);
}
