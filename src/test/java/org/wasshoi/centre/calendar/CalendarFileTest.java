package org.wasshoi.centre.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarFileTest {

    private static final LocalDateTime NINE = LocalDateTime.of(2026, 12, 1, 9, 0);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "健康体操の教室、山目市民センター、研修室、和室、調理室、ホール東半面、ホール西半面",
                "𠮷野家で𠮷田さんと𠮷川さんが𠮷を書く𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaあ",
                "one, two; three\\four\nfive",
            })
    void everyLineIsShortAndReadsBackAsItWas(String text) {
        var line = ContentLine.text("SUMMARY", text).folded();

        assertThat(line).endsWith("\r\n");
        assertThat(line.split("\r\n"))
                .allSatisfy(one ->
                        assertThat(one.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(75));
        assertThat(read(line)).isEqualTo(text);
    }

    @Test
    void signsThatWouldBreakALineAreEscaped() {
        assertThat(ContentLine.text("X", "a,b;c\\d\r\ne\u0007f").value())
                .isEqualTo("a\\,b\\;c\\\\d\\nef");
    }

    @Test
    void textCannotBecomeAnotherLine() {
        var file = file("x\r\nEND:VEVENT\r\nBEGIN:VALARM");

        assertThat(lines(file)).filteredOn(line -> line.startsWith("END:VEVENT")).hasSize(1);
        assertThat(lines(file)).noneMatch(line -> line.startsWith("BEGIN:VALARM"));
    }

    @Test
    void timesAreThoseOfTokyoAndItsZoneIsTold() {
        assertThat(lines(file("会")))
                .contains(
                        "BEGIN:VTIMEZONE",
                        "TZID:Asia/Tokyo",
                        "TZOFFSETTO:+0900",
                        "DTSTART;TZID=Asia/Tokyo:20261201T090000",
                        "DTEND;TZID=Asia/Tokyo:20261201T120000",
                        "DTSTAMP:20261125T010203Z",
                        "LAST-MODIFIED:20261125T010203Z",
                        "SEQUENCE:3",
                        "STATUS:CANCELLED",
                        "UID:one@wasshoi");
    }

    @Test
    void everythingThatBeginsEnds() {
        var lines = lines(file("会"));

        assertThat(lines.getFirst()).isEqualTo("BEGIN:VCALENDAR");
        assertThat(lines.getLast()).isEqualTo("END:VCALENDAR");
        var depth = 0;
        for (var line : lines) {
            depth += line.startsWith("BEGIN:") ? 1 : line.startsWith("END:") ? -1 : 0;
            assertThat(depth).isNotNegative();
        }
        assertThat(depth).isZero();
    }

    @Test
    void theTagMovesWithTheContentOnly() {
        var tag = CalendarFile.tag(file("会").content());

        assertThat(CalendarFile.tag(file("会").content())).isEqualTo(tag);
        assertThat(CalendarFile.tag(file("別の会").content())).isNotEqualTo(tag);
    }

    private static CalendarFile file(String summary) {
        var event =
                new Event(
                        "one@wasshoi",
                        NINE,
                        NINE.plusHours(3),
                        Instant.parse("2026-11-25T01:02:03Z"),
                        3,
                        Event.Status.CANCELLED,
                        new Event.Words(summary, "山目市民センター", "", ""));
        return new CalendarFile("研修室", List.of(event));
    }

    private static List<String> lines(CalendarFile file) {
        var text = new String(file.content(), StandardCharsets.UTF_8);
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    /// As a calendar reads it: unfold, then take the escapes away.
    private static String read(String line) {
        var value = line.replace("\r\n ", "").replace("\r\n", "").substring("SUMMARY:".length());
        var read = new StringBuilder();
        for (int at = 0; at < value.length(); at++) {
            var sign = value.charAt(at);
            if (sign == '\\') {
                at++;
                read.append(value.charAt(at) == 'n' ? '\n' : value.charAt(at));
            } else {
                read.append(sign);
            }
        }
        return read.toString();
    }
}
