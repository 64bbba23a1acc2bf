package org.wasshoi.centre.calendar;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.kernel.Sha256;

/// A calendar as a file (iCalendar, RFC 5545). The same events make the same bytes, so its entity
/// tag moves only when a booking does.
record CalendarFile(String name, List<Event> events) {

    private static final List<ContentLine> ZONE =
            List.of(
                    new ContentLine("BEGIN", "VTIMEZONE"),
                    new ContentLine("TZID", "Asia/Tokyo"),
                    new ContentLine("BEGIN", "STANDARD"),
                    new ContentLine("DTSTART", "19700101T000000"),
                    new ContentLine("TZOFFSETFROM", "+0900"),
                    new ContentLine("TZOFFSETTO", "+0900"),
                    new ContentLine("TZNAME", "JST"),
                    new ContentLine("END", "STANDARD"),
                    new ContentLine("END", "VTIMEZONE"));

    CalendarFile {
        events = List.copyOf(events);
    }

    byte[] content() {
        return lines().map(ContentLine::folded)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    static String tag(byte[] content) {
        return '"' + HexFormat.of().formatHex(Sha256.of(content), 0, 16) + '"';
    }

    private Stream<ContentLine> lines() {
        var head =
                Stream.of(
                        new ContentLine("BEGIN", "VCALENDAR"),
                        new ContentLine("VERSION", "2.0"),
                        new ContentLine("PRODID", "-//Wasshoi//Wasshoi//JA"),
                        new ContentLine("CALSCALE", "GREGORIAN"),
                        new ContentLine("METHOD", "PUBLISH"),
                        ContentLine.text("NAME", name),
                        ContentLine.text("X-WR-CALNAME", name),
                        new ContentLine("X-WR-TIMEZONE", "Asia/Tokyo"),
                        new ContentLine("REFRESH-INTERVAL;VALUE=DURATION", "PT1H"),
                        new ContentLine("X-PUBLISHED-TTL", "PT1H"));
        return Stream.of(
                        head,
                        ZONE.stream(),
                        events.stream().flatMap(event -> event.lines().stream()),
                        Stream.of(new ContentLine("END", "VCALENDAR")))
                .flatMap(lines -> lines);
    }
}
