package org.wasshoi.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A Japanese fiscal year (年度), 1 April to 31 March, named by the Gregorian year it starts in.
public record FiscalYear(int value) implements Comparable<FiscalYear> {

    private static final int EARLIEST = 1900;
    private static final int LATEST = 2200;
    private static final Pattern WRITTEN =
            Pattern.compile("(?:FY)?(?<year>.+?)(?:年度)?", Pattern.CASE_INSENSITIVE);

    public FiscalYear {
        if (!exists(value)) {
            throw new IllegalArgumentException("No fiscal year " + value);
        }
    }

    public static FiscalYear of(LocalDate date) {
        return new FiscalYear(startYear(date));
    }

    /// The fiscal year at this moment in Japan.
    public static FiscalYear at(Instant instant) {
        return of(LocalDate.ofInstant(instant, Tokyo.ZONE));
    }

    /// Reads what people write for a fiscal year: 2024, FY2024, R6, 令和6, 令和6年度, 令和元年度.
    public static Optional<FiscalYear> parse(String text) {
        var matcher = WRITTEN.matcher(Written.tidy(text));
        return matcher.matches()
                ? Written.year(matcher.group("year"))
                        .filter(FiscalYear::exists)
                        .map(FiscalYear::new)
                : Optional.empty();
    }

    public LocalDate first() {
        return LocalDate.of(value, Month.APRIL, 1);
    }

    public LocalDate last() {
        return LocalDate.of(value + 1, Month.MARCH, 31);
    }

    public boolean contains(LocalDate date) {
        return startYear(date) == value;
    }

    /// The twelve months, April first.
    public List<YearMonth> months() {
        return Stream.iterate(YearMonth.from(first()), month -> month.plusMonths(1))
                .limit(12)
                .toList();
    }

    public FiscalYear next() {
        return plus(1);
    }

    public FiscalYear previous() {
        return plus(-1);
    }

    public FiscalYear plus(int years) {
        return new FiscalYear(value + years);
    }

    /// The same month and day within this fiscal year; 29 February may become the 28th.
    public LocalDate sameDay(LocalDate dayOfAnotherYear) {
        int offset = dayOfAnotherYear.getYear() - startYear(dayOfAnotherYear);
        return MonthDay.from(dayOfAnotherYear).atYear(value + offset);
    }

    /// The full name: 令和6年度, FY2024, 2024年度（令和6年度）.
    public String label(Language language) {
        return switch (language) {
            case JA -> eraYear().text() + "年度";
            case EN -> "FY" + value;
            case EASY -> value + "年度（" + label(Language.JA) + "）";
        };
    }

    /// The name for narrow columns: R6, FY2024, 2024年度.
    public String shortLabel(Language language) {
        return switch (language) {
            case JA -> eraYear().shortText();
            case EN -> label(Language.EN);
            case EASY -> value + "年度";
        };
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(value, other.value);
    }

    /// A year in which the era changes takes the new name, as cities do: 2019 is 令和元年度.
    private EraYear eraYear() {
        return EraYear.on(LocalDate.of(value, Month.DECEMBER, 31));
    }

    private static int startYear(LocalDate date) {
        boolean afterNewYear = date.getMonth().compareTo(Month.APRIL) < 0;
        return afterNewYear ? date.getYear() - 1 : date.getYear();
    }

    private static boolean exists(int value) {
        return EARLIEST <= value && value <= LATEST;
    }
}
