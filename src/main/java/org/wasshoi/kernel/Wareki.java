package org.wasshoi.kernel;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Japanese era dates (和暦): printed for each language, and read in every shape people write.
public final class Wareki {

    private static final DateTimeFormatter ENGLISH_DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu (EEE)", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMM (EEE)", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_PLAIN =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter ENGLISH_MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final List<String> EASY_WEEKDAYS =
            List.of("げつようび", "かようび", "すいようび", "もくようび", "きんようび", "どようび", "にちようび");

    private Wareki() {}

    /// 令和8年3月31日（火）, 31 March 2026 (Tue) or 2026年3月31日（かようび）.
    public static String date(LocalDate date, Language language) {
        return switch (language) {
            case JA -> year(date) + "年" + dayInYear(date, language);
            case EN -> ENGLISH_DATE.format(date);
            case EASY -> date.getYear() + "年" + dayInYear(date, language);
        };
    }

    /// The date without its weekday, as documents write it: 令和8年3月31日 or 31 March 2026.
    public static String plainDate(LocalDate date, Language language) {
        return switch (language) {
            case JA -> year(date) + "年" + monthAndDay(date);
            case EN -> ENGLISH_PLAIN.format(date);
            case EASY -> date.getYear() + "年" + monthAndDay(date);
        };
    }

    /// The date for readers at home in either calendar: 令和8年（2026年）3月31日（火）.
    public static String dateWithGregorian(LocalDate date, Language language) {
        if (language != Language.JA || !hasEra(date)) {
            return date(date, language);
        }
        return bothYears(date) + dayInYear(date, language);
    }

    /// The day without its year, where that is known: 3月31日（火）, 31 Mar (Tue) or 3月31日（かようび）.
    public static String dayOfYear(LocalDate date, Language language) {
        return language == Language.EN ? ENGLISH_DAY.format(date) : dayInYear(date, language);
    }

    /// 令和8年3月, March 2026 or 2026年3月; the month's first day decides its era.
    public static String month(YearMonth month, Language language) {
        return switch (language) {
            case JA -> year(month.atDay(1)) + "年" + month.getMonthValue() + "月";
            case EN -> ENGLISH_MONTH.format(month);
            case EASY -> month.getYear() + "年" + month.getMonthValue() + "月";
        };
    }

    /// The month for readers at home in either calendar: 平成27年（2015年）2月.
    public static String monthWithGregorian(YearMonth month, Language language) {
        return language == Language.JA && hasEra(month.atDay(1))
                ? bothYears(month.atDay(1)) + month.getMonthValue() + "月"
                : month(month, language);
    }

    /// The year for readers at home in either calendar; its last day decides its era: 平成27年（2015年）.
    public static String yearWithGregorian(Year year, Language language) {
        var last = year.atMonth(Month.DECEMBER).atEndOfMonth();
        return switch (language) {
            case JA -> hasEra(last) ? bothYears(last) : year + "年";
            case EN -> year.toString();
            case EASY -> year + "年";
        };
    }

    /// Reads 2026-03-31, 2026年3月31日, 令和8年3月31日（火）, R8.3.31, 31 March 2026 and the like, but no day
    /// that never was.
    public static Optional<LocalDate> parse(String text) {
        return WrittenDate.dated(text);
    }

    /// Reads the same, and also 3月31日, 3/31, 31 March or 明日 as the next such day from today on.
    public static Optional<LocalDate> parse(String text, LocalDate today) {
        return WrittenDate.coming(text, today);
    }

    /// The text as written, or the day it means where its year is left out: 2026-12-12 for 12月12日.
    public static String withYear(String text, LocalDate today) {
        return parse(text)
                .map(_ -> text)
                .or(() -> parse(text, today).map(LocalDate::toString))
                .orElse(text);
    }

    private static String bothYears(LocalDate date) {
        return year(date) + "年（" + date.getYear() + "年）";
    }

    private static boolean hasEra(LocalDate date) {
        return !date.isBefore(EraYear.FIRST_DAY);
    }

    private static String year(LocalDate date) {
        return hasEra(date) ? EraYear.on(date).text() : String.valueOf(date.getYear());
    }

    private static String dayInYear(LocalDate date, Language language) {
        return monthAndDay(date) + "（" + weekday(date, language) + "）";
    }

    private static String monthAndDay(LocalDate date) {
        return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    static String weekday(LocalDate date, Language language) {
        var day = date.getDayOfWeek();
        return switch (language) {
            case JA -> day.getDisplayName(TextStyle.SHORT, Locale.JAPANESE);
            case EN -> day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
            case EASY -> EASY_WEEKDAYS.get(day.getValue() - 1);
        };
    }
}
