package org.wasshoi.privacy;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.kernel.Words;
import org.wasshoi.kernel.WrittenCount;
import org.wasshoi.web.Problem;

/// A period of retention as typed (保存期間の欄); the reason needs only the language of the city.
record PeriodForm(
        String length,
        String unit,
        boolean yearEnd,
        String basis,
        String english,
        String easy,
        String seen) {

    static final List<String> UNITS = List.of("Y", "M", "D");

    private static final int MOST = 999;

    static PeriodForm of(Map<String, String> fields) {
        return new PeriodForm(
                fields.getOrDefault("length", ""),
                fields.getOrDefault("unit", ""),
                fields.containsKey("yearEnd"),
                Typed.text(fields.getOrDefault("basis", "")),
                Typed.text(fields.getOrDefault("english", "")),
                Typed.text(fields.getOrDefault("easy", "")),
                fields.getOrDefault("seen", ""));
    }

    static PeriodForm of(Retention retention) {
        var basis = retention.basis();
        var written = retention.period().toString();
        return new PeriodForm(
                String.valueOf(retention.length()),
                written.substring(written.length() - 1),
                retention.fromYearEnd(),
                basis.ja(),
                basis.en(),
                basis.easy(),
                retention.stamp());
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (counted().isEmpty()) {
            problems.add(new Problem("length", "privacy.period.problem.length"));
        }
        if (!UNITS.contains(unit)) {
            problems.add(new Problem("unit", "privacy.period.problem.unit"));
        }
        if (basis.isEmpty() || !Stream.of(basis, english, easy).allMatch(Typed::isKeepable)) {
            problems.add(new Problem("basis", "privacy.period.problem.basis"));
        }
        return List.copyOf(problems);
    }

    /// The city's own period; only for a form without problems.
    Retention retention(String kind) {
        return new Retention(
                kind,
                Period.parse("P" + counted().orElseThrow() + unit),
                yearEnd,
                new Words(basis, or(english), or(easy)),
                false);
    }

    private String or(String text) {
        return text.isEmpty() ? basis : text;
    }

    private Optional<Integer> counted() {
        return WrittenCount.read(length, 1, MOST);
    }
}
