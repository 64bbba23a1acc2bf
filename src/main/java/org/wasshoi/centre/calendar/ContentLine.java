package org.wasshoi.centre.calendar;

import java.nio.charset.StandardCharsets;

/// One line of a calendar file (RFC 5545 §3.1).
record ContentLine(String name, String value) {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    /// With text that people wrote (§3.3.11); line breaks become signs.
    static ContentLine text(String name, String text) {
        var escaped =
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\p{Cntrl}", "");
        return new ContentLine(name, escaped);
    }

    /// Folded so that no line is longer than 75 octets and no character is torn apart.
    String folded() {
        var folded = new StringBuilder();
        var room = MOST_OCTETS;
        for (var character : (name + ":" + value).codePoints().toArray()) {
            var octets = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets > room) {
                folded.append(FOLD);
                room = MOST_OCTETS - 1;
            }
            folded.appendCodePoint(character);
            room -= octets;
        }
        return folded.append("\r\n").toString();
    }
}
