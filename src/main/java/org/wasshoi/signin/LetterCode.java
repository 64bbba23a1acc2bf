package org.wasshoi.signin;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.wasshoi.kernel.Sha256;

/// A secret made for paper (紙で渡すコード): letters and digits that no eye confuses (Base32, RFC 4648),
/// in groups of four.
record LetterCode(String text) {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;
    private static final int LENGTH = 16;
    private static final int LONGEST_TYPED = 100;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Pd}ー−]");
    private static final Pattern CODE = Pattern.compile("[A-Z2-7]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /// One of 80 bits, which nobody guesses.
    static LetterCode random() {
        return random(RANDOM, LENGTH);
    }

    static LetterCode random(RandomGenerator random, int letters) {
        var text = new StringBuilder(letters);
        for (int letter = 0; letter < letters; letter++) {
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new LetterCode(text.toString());
    }

    /// What a person typed, in any width and case, with any gaps; a digit that is not used stands
    /// for the letter it resembles.
    static Optional<LetterCode> typed(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var text =
                BETWEEN.matcher(folded)
                        .replaceAll("")
                        .replace('0', 'O')
                        .replace('1', 'I')
                        .replace('8', 'B');
        return CODE.matcher(text).matches() ? Optional.of(new LetterCode(text)) : Optional.empty();
    }

    /// For whole groups of five bytes, as secrets are.
    static LetterCode of(byte[] bytes) {
        var number = new BigInteger(1, bytes);
        var length = bytes.length * Byte.SIZE / BITS;
        var text = new StringBuilder(length);
        for (int letter = length - 1; letter >= 0; letter--) {
            var index = number.shiftRight(letter * BITS).intValue() & (LETTERS.length() - 1);
            text.append(LETTERS.charAt(index));
        }
        return new LetterCode(text.toString());
    }

    byte[] bytes() {
        var bytes = new byte[text.length() * BITS / Byte.SIZE];
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            var value = LETTERS.indexOf(text.charAt(bit / BITS));
            var set = value >> (BITS - 1 - bit % BITS) & 1;
            bytes[bit / Byte.SIZE] |= (byte) (set << (Byte.SIZE - 1 - bit % Byte.SIZE));
        }
        return bytes;
    }

    String grouped() {
        return text.replaceAll("(.{4})(?=.)", "$1 ");
    }

    byte[] digest() {
        return Sha256.of("code " + text);
    }

    @Override
    public String toString() {
        return "LetterCode";
    }
}
