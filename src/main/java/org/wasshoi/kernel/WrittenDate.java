package org.wasshoi.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A date in the shapes people write it (日付の書き方): with its year or without, or as a word like 明日.
final class WrittenDate {

    private static final Map<String, Integer> DAYS_AHEAD =
            Map.ofEntries(
                    Map.entry("今日", 0),
                    Map.entry("きょう", 0),
                    Map.entry("本日", 0),
                    Map.entry("today", 0),
                    Map.entry("明日", 1),
                    Map.entry("あした", 1),
                    Map.entry("あす", 1),
                    Map.entry("tomorrow", 1),
                    Map.entry("明後日", 2),
                    Map.entry("あさって", 2));

    private static final Pattern JAPANESE =
            Pattern.compile(
                    """
                    (?: (?<year> [^-./・年()]+ ) [-./・年] (?<gregorian> (?: \\( \\d{4} 年 \\) )? ) )?
                    (?<month> 0?[1-9] | 1[0-2] ) [-./・月]
                    (?<day> \\d{1,2} ) 日?
                    (?<weekday> (?: \\( [^()]+ \\) )? )
                    """,
                    Pattern.COMMENTS);

    /// What is left of 12 December 2026 (Sat) and December 12th, 2026 when gaps are closed.
    private static final Pattern ENGLISH =
            Pattern.compile(
                    """
                    (?: (?<before> \\d{1,2} ) (?: st | nd | rd | th )? ,? )?
                    (?<month> [A-Za-z]{3,9} ) [.]?
                    (?: (?<after> \\d{1,2} ) (?: st | nd | rd | th | (?! \\d ) ) )?
                    ,? \\s* (?<year> (?: \\d{4} )? )
                    (?<weekday> (?: \\( [^()]+ \\) )? )
                    """,
                    Pattern.COMMENTS);

    private WrittenDate() {}

    /// The day that the text names with its year.
    static Optional<LocalDate> dated(String text) {
        return japanese(text)
                .filter(written -> written.group("year") != null)
                .flatMap(WrittenDate::inItsYear);
    }

    /// The day that the text names, the next of its name from this one on if it tells no year.
    static Optional<LocalDate> coming(String text, LocalDate today) {
        var ahead = DAYS_AHEAD.get(Written.tidy(text).toLowerCase(Locale.ROOT));
        if (ahead != null) {
            return Optional.of(today.plusDays(ahead));
        }
        return japanese(text)
                .filter(written -> written.group("year") == null)
                .flatMap(written -> next(written, today))
                .or(() -> dated(text));
    }

    private static Optional<LocalDate> inItsYear(Matcher written) {
        return Written.year(written.group("year"))
                .filter(year -> agrees(written.group("gregorian"), year))
                .flatMap(year -> day(written, year))
                .filter(day -> agrees(written.group("weekday"), day));
    }

    private static Optional<LocalDate> next(Matcher written, LocalDate today) {
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> day(written, year).stream())
                .filter(day -> !day.isBefore(today))
                .findFirst()
                .filter(day -> agrees(written.group("weekday"), day));
    }

    private static Optional<Matcher> japanese(String text) {
        var tidy = Written.tidy(text);
        return Optional.of(JAPANESE.matcher(tidy))
                .filter(Matcher::matches)
                .or(() -> english(tidy).map(JAPANESE::matcher).filter(Matcher::matches));
    }

    private static Optional<String> english(String tidy) {
        var written = ENGLISH.matcher(tidy);
        if (!written.matches()
                || (written.group("before") == null) == (written.group("after") == null)) {
            return Optional.empty();
        }
        var day =
                written.group("before") == null ? written.group("after") : written.group("before");
        var year = written.group("year").isEmpty() ? "" : written.group("year") + "-";
        return month(written.group("month"))
                .map(month -> year + month.getValue() + "-" + day + written.group("weekday"));
    }

    private static Optional<Month> month(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return Stream.of(Month.values()).filter(one -> one.name().startsWith(upper)).findFirst();
    }

    private static Optional<LocalDate> day(Matcher written, int year) {
        int day = Integer.parseInt(written.group("day"));
        return Optional.of(YearMonth.of(year, Integer.parseInt(written.group("month"))))
                .filter(month -> month.isValidDay(day))
                .map(month -> month.atDay(day));
    }

    private static boolean agrees(String gregorian, int year) {
        return gregorian.isEmpty() || gregorian.equals("(" + year + "年)");
    }

    // Only the beginning counts, because people also write （火曜日） and （火・祝）.
    private static boolean agrees(String weekday, LocalDate date) {
        return weekday.isEmpty()
                || Stream.of(Language.values())
                        .anyMatch(language ->
                                weekday.startsWith("(" + Wareki.weekday(date, language)));
    }
}
