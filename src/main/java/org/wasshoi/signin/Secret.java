package org.wasshoi.signin;

import java.security.SecureRandom;
import java.util.Base64;
import org.wasshoi.kernel.Sha256;

/// Random text that nobody can guess, and what may be shown of it.
final class Secret {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    static String next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    static String hash(String secret) {
        return text(Sha256.of(secret));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
