package org.wasshoi.signin;

import org.wasshoi.kernel.StartRefused;

/// The secret of the configuration is too short to be one.
class SecretRefused extends StartRefused {

    SecretRefused(int least) {
        super("wasshoi.secret (WASSHOI_SECRET) needs at least %d characters".formatted(least));
    }
}
