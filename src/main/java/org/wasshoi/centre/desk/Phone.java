package org.wasshoi.centre.desk;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// A telephone number as typed (電話番号の欄), in digits of any width and with any hyphens.
final class Phone {

    private static final Pattern NUMBER = Pattern.compile("0\\d{9,10}");
    private static final Pattern SIGNS = Pattern.compile("[-()\\s\u2010-\u2015\u2212\u30FC]");

    private Phone() {}

    static boolean isOne(String typed) {
        return NUMBER.matcher(digits(typed)).matches();
    }

    static String digits(String typed) {
        var tidy = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        var digits = SIGNS.matcher(tidy).replaceAll("");
        return digits.startsWith("+81") ? "0" + digits.substring(3) : digits;
    }
}
