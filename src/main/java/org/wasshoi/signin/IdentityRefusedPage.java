package org.wasshoi.signin;

import java.util.Locale;
import org.wasshoi.web.Page;

/// Says why a provider's answer signed nobody in, and what to do.
record IdentityRefusedPage(Reason reason, OpenIdClient client) implements Page {

    private static final int UNPROCESSABLE = 422;

    enum Reason {
        UNASKED,
        DENIED,
        UNPROVED,
        DOWN,
        UNLINKED,
        TAKEN;

        String key() {
            return "identity.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }
}
