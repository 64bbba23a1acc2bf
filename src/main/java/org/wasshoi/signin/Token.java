package org.wasshoi.signin;

import java.security.SecureRandom;
import java.util.Base64;

/// A secret that a browser or a link carries: 256 bits that nobody guesses.
final class Token {

    static final int LONGEST = 100;

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
