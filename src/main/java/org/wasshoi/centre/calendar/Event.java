package org.wasshoi.centre.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/// A use of a room as a calendar shows it (予定); it keeps its name through every change.
record Event(
        String uid,
        LocalDateTime from,
        LocalDateTime to,
        Instant changed,
        int sequence,
        Status status,
        Words words) {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// How sure it is (RFC 5545 §3.8.1.11).
    enum Status {
        TENTATIVE,
        CONFIRMED,
        CANCELLED
    }

    /// What it says to people; empty texts are left out.
    record Words(String summary, String location, String description, String address) {}

    List<ContentLine> lines() {
        return Stream.of(
                        new ContentLine("BEGIN", "VEVENT"),
                        new ContentLine("UID", uid),
                        new ContentLine("DTSTAMP", MOMENT.format(changed)),
                        new ContentLine("LAST-MODIFIED", MOMENT.format(changed)),
                        new ContentLine("SEQUENCE", String.valueOf(sequence)),
                        new ContentLine("DTSTART;TZID=Asia/Tokyo", LOCAL.format(from)),
                        new ContentLine("DTEND;TZID=Asia/Tokyo", LOCAL.format(to)),
                        new ContentLine("STATUS", status.name()),
                        ContentLine.text("SUMMARY", words.summary()),
                        ContentLine.text("LOCATION", words.location()),
                        ContentLine.text("DESCRIPTION", words.description()),
                        new ContentLine("URL", words.address()),
                        new ContentLine("END", "VEVENT"))
                .filter(line -> !line.value().isEmpty())
                .toList();
    }
}
