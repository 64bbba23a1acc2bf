package org.wasshoi.centre.rule;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.kernel.Wareki;

/// Days as people list them (日の一覧): one a line, or from one to another.
final class DayList {

    static final int MOST = 400;

    private static final Pattern LINES = Pattern.compile("[\\r\\n]+");
    private static final Pattern UNTIL = Pattern.compile("[〜~]");
    private static final Pattern OF_YEAR = Pattern.compile("(\\d{1,2})[-/月](\\d{1,2})日?");

    private DayList() {}

    /// Nothing where a line is no day, or the days are too many.
    static Optional<Set<LocalDate>> days(String typed) {
        return read(typed, Wareki::parse, DayList::between);
    }

    /// The same for days of every year; they may run over the turn of the year.
    static Optional<Set<MonthDay>> ofYear(String typed) {
        return read(typed, DayList::monthDay, DayList::between);
    }

    static String text(Set<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }

    static String textOfYear(Set<MonthDay> days) {
        return days.stream()
                .sorted()
                .map(day -> "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth()))
                .collect(Collectors.joining("\n"));
    }

    private static <D> Optional<Set<D>> read(
            String typed, Function<String, Optional<D>> day, BiFunction<D, D, Stream<D>> between) {
        var lines =
                LINES.splitAsStream(Normalizer.normalize(typed, Normalizer.Form.NFKC))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        var all = new TreeSet<D>();
        for (var line : lines) {
            var ends = UNTIL.splitAsStream(line).map(day).toList();
            if (ends.isEmpty() || ends.size() > 2 || ends.stream().anyMatch(Optional::isEmpty)) {
                return Optional.empty();
            }
            between.apply(ends.getFirst().orElseThrow(), ends.getLast().orElseThrow())
                    .limit(MOST + 1L)
                    .forEach(all::add);
            if (isTooMany(all) || ends.size() == 2 && all.isEmpty()) {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    private static boolean isTooMany(Collection<?> days) {
        return days.size() > MOST;
    }

    private static Stream<LocalDate> between(LocalDate first, LocalDate last) {
        return last.isBefore(first) ? Stream.empty() : first.datesUntil(last.plusDays(1));
    }

    /// A leap year, so that 29 February is among them only when it is meant.
    private static Stream<MonthDay> between(MonthDay first, MonthDay last) {
        if (first.equals(last)) {
            return Stream.of(first);
        }
        var from = first.atYear(2023);
        var to = last.isBefore(first) ? last.atYear(2024) : last.atYear(2023);
        return from.datesUntil(to.plusDays(1)).map(MonthDay::from);
    }

    private static Optional<MonthDay> monthDay(String typed) {
        var matcher = OF_YEAR.matcher(typed.strip());
        try {
            return matcher.matches()
                    ? Optional.of(
                            MonthDay.of(
                                    Integer.parseInt(matcher.group(1)),
                                    Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
