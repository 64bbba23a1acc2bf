package org.wasshoi.signin;

import org.wasshoi.web.Page;

/// Says that a passkey did not sign anybody in, and what else there is.
record PasskeyRefusedPage() implements Page {

    private static final int UNPROCESSABLE = 422;

    @Override
    public int status() {
        return UNPROCESSABLE;
    }
}
