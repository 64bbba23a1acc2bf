package org.wasshoi.centre.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import org.wasshoi.centre.booking.Booking;

/// The booking with which another is to change rooms (入れ替えの相手), as it was shown.
record Partner(long number, int version) {

    private static final Pattern FORM =
            Pattern.compile("(?<number>\\d{1,15})\\.(?<version>\\d{1,9})");

    static Optional<Partner> of(String typed) {
        var parts = FORM.matcher(typed);
        return parts.matches()
                ? Optional.of(
                        new Partner(
                                Long.parseLong(parts.group("number")),
                                Integer.parseInt(parts.group("version"))))
                : Optional.empty();
    }

    static String value(Booking booking) {
        return "%d.%d".formatted(booking.number(), booking.version());
    }

    boolean is(Line line) {
        return line.booking().number() == number && line.isAt(version);
    }
}
