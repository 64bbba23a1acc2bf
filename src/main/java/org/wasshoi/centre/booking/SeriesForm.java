package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Problem;

/// Bookings that come back as typed (定期の予約の欄): by a rule until a day, or a list of further days.
record SeriesForm(BookingForm once, String repeat, String until, String listed) {

    static final int MOST = 60;

    private static final Pattern BETWEEN_DAYS = Pattern.compile("[\\r\\n]+");
    private static final int LONGEST_LIST = 4_000;

    static SeriesForm of(Map<String, String> fields, LocalDate today) {
        return new SeriesForm(
                BookingForm.of(fields, today),
                fields.getOrDefault("repeat", "weekly"),
                Wareki.withYear(fields.getOrDefault("until", ""), today),
                fields.getOrDefault("listed", ""));
    }

    List<Problem> problems() {
        var problems = new ArrayList<>(once.problems());
        if (!listed.isBlank() && !areDays()) {
            problems.add(new Problem("listed", "centre.problem.days"));
        }
        if (listed.isBlank() && Repeat.of(repeat).isEmpty()) {
            problems.add(new Problem("repeat", "centre.problem.repeat"));
        }
        if (listed.isBlank() && Wareki.parse(until).isEmpty()) {
            problems.add(new Problem("until", "centre.problem.until"));
        }
        if (problems.isEmpty() && days().isEmpty()) {
            problems.add(new Problem("until", "centre.problem.until"));
        }
        if (problems.isEmpty() && days().size() > MOST) {
            problems.add(new Problem(listed.isBlank() ? "until" : "days", "centre.problem.many"));
        }
        return List.copyOf(problems);
    }

    /// The days of use in order, one more than allowed if there are too many; only for a form whose
    /// fields are read.
    List<LocalDate> days() {
        var first = Wareki.parse(once.day()).orElseThrow();
        if (listed.isBlank()) {
            return Repeat.of(repeat)
                    .orElseThrow()
                    .days(first, Wareki.parse(until).orElseThrow(), MOST + 1);
        }
        var all = new TreeSet<>(List.of(first));
        lines().forEach(line -> all.add(Wareki.parse(line).orElseThrow()));
        return List.copyOf(all);
    }

    private boolean areDays() {
        return listed.length() <= LONGEST_LIST
                && lines().stream().allMatch(line -> Wareki.parse(line).isPresent());
    }

    private List<String> lines() {
        return BETWEEN_DAYS
                .splitAsStream(listed)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
