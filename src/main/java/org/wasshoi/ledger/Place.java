package org.wasshoi.ledger;

import org.jspecify.annotations.Nullable;

/// Where a fact happened (場所): codes of the register, each as far as it is known.
public record Place(@Nullable String area, @Nullable String centre, @Nullable String body) {

    public static final Place CITY = new Place(null, null, null);
}
