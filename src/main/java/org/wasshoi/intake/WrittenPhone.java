package org.wasshoi.intake;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// A telephone number as tables write it (電話番号の書き方), in digits only; the zero at its beginning that
/// spreadsheets lose is put back.
public final class WrittenPhone {

    private static final Pattern SIGNS = Pattern.compile("[-()\\s.\u2010-\u2015\u2212\u30FC]");
    private static final Pattern PHONE = Pattern.compile("0\\d{9,10}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[1-9]\\d{8,9}");

    private WrittenPhone() {}

    public static Optional<String> read(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        var digits = SIGNS.matcher(folded.replaceFirst("^\\+81", "0")).replaceAll("");
        var whole = WITHOUT_ZERO.matcher(digits).matches() ? "0" + digits : digits;
        return Optional.of(whole).filter(phone -> PHONE.matcher(phone).matches());
    }
}
