package org.wasshoi.centre.draw;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.booking.Booker;

/// By what an entrant is told from others (申込者の見分け方), so that nobody enters twice.
final class Entrant {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private Entrant() {}

    static String key(Booker booker, @Nullable String address) {
        if (booker.organisation() != null) {
            return booker.organisation().value().toString();
        }
        return booker.person() == null
                ? likeness(booker, address)
                : booker.person().value().toString();
    }

    /// The same name with the same telephone or address, however it was typed.
    static String likeness(Booker booker, @Nullable String address) {
        if (booker.phone() != null) {
            return folded(booker.name()) + " " + booker.phone();
        }
        return address == null
                ? String.valueOf(booker.organisation()) + booker.person()
                : folded(booker.name()) + " " + folded(address);
    }

    private static String folded(String text) {
        var tidy = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACE.matcher(tidy).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
