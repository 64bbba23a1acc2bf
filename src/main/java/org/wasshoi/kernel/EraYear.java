package org.wasshoi.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A year of a Japanese era (元号), such as 令和8年; new eras come with the JDK.
record EraYear(JapaneseEra era, int number) {

    /// The first day (明治6年1月1日) of the solar calendar; earlier era dates are not Gregorian days.
    static final LocalDate FIRST_DAY = LocalDate.of(1873, Month.JANUARY, 1);

    private static final Pattern WRITTEN =
            Pattern.compile("(?<era>\\p{IsHan}{1,2}|[A-Za-z])(?<number>元|\\d{1,3})");

    static EraYear on(LocalDate date) {
        var japanese = JapaneseDate.from(date);
        return new EraYear(japanese.getEra(), japanese.get(ChronoField.YEAR_OF_ERA));
    }

    /// Reads 令和8, 令8, R8 and 令和元, and refuses years the era never had, such as 平成99.
    static Optional<EraYear> parse(String text) {
        var matcher = WRITTEN.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        var number = matcher.group("number").replace("元", "1");
        return era(matcher.group("era"))
                .map(era -> new EraYear(era, Integer.parseInt(number)))
                .filter(EraYear::exists);
    }

    int gregorian() {
        return JapaneseChronology.INSTANCE.prolepticYear(era, 1) + number - 1;
    }

    /// 令和8, and 令和元 for the first year.
    String text() {
        return name(era) + (number == 1 ? "元" : number);
    }

    /// R8, and R1 for the first year.
    String shortText() {
        return letter(era) + number;
    }

    private boolean exists() {
        int year = gregorian();
        return year >= FIRST_DAY.getYear()
                && (equals(on(LocalDate.of(year, Month.JANUARY, 1)))
                        || equals(on(LocalDate.of(year, Month.DECEMBER, 31))));
    }

    private static Optional<JapaneseEra> era(String text) {
        return Stream.of(JapaneseEra.values())
                .filter(era -> name(era).startsWith(text) || letter(era).equalsIgnoreCase(text))
                .findFirst();
    }

    private static String name(JapaneseEra era) {
        return era.getDisplayName(TextStyle.FULL, Locale.JAPANESE);
    }

    private static String letter(JapaneseEra era) {
        return era.getDisplayName(TextStyle.NARROW, Locale.JAPANESE);
    }
}
