package org.wasshoi.roster;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wasshoi.kernel.Sha256;

/// The secret of an invitation (招待のコード): sixteen signs without those that look alike, 80 bits; only
/// its digest is stored.
record Code(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final Pattern CODE = Pattern.compile("[" + ALPHABET + "]{16}");
    private static final Pattern LEFT_OUT =
            Pattern.compile("[-\\s\u2010-\u2015\u2212\u30FC\u00B7.]+");
    private static final int LENGTH = 16;
    private static final int LONGEST_TYPED = 100;

    static Code random(SecureRandom random) {
        var signs = new StringBuilder();
        random.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(signs::append);
        return new Code(signs.toString());
    }

    /// What somebody typed, in any case and width; O counts as zero, I and L as one.
    static Optional<Code> of(String typed) {
        if (typed.length() > LONGEST_TYPED) {
            return Optional.empty();
        }
        var wide = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        var signs =
                LEFT_OUT.matcher(wide)
                        .replaceAll("")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return CODE.matcher(signs).matches() ? Optional.of(new Code(signs)) : Optional.empty();
    }

    /// In groups of four, as on the letter.
    String grouped() {
        return signs.replaceAll("(?<=\\G.{4})(?!$)", "-");
    }

    byte[] digest() {
        return Sha256.of(signs);
    }

    @Override
    public String toString() {
        return "Code";
    }
}
