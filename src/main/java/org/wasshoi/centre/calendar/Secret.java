package org.wasshoi.centre.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import org.wasshoi.kernel.Sha256;

/// What makes an address private (秘密の文字列): 256 bits that nobody guesses; only its digest is kept.
record Secret(String text) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    byte[] digest() {
        return Sha256.of(text);
    }

    /// A secret belongs into no log.
    @Override
    public String toString() {
        return "Secret";
    }
}
