package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Problem;

/// An entry as typed (記事の欄).
record EntryForm(String kind, String day, String words) {

    private static final int LONGEST = 500;

    static final EntryForm EMPTY = new EntryForm(Entry.Kind.EVENT.name(), "", "");

    static EntryForm of(Map<String, String> fields) {
        return new EntryForm(
                fields.getOrDefault("kind", ""),
                fields.getOrDefault("day", ""),
                Typed.tidy(fields.getOrDefault("words", "")));
    }

    List<Problem> problems(YearMonth month) {
        var problems = new ArrayList<Problem>();
        if (known().isEmpty()) {
            problems.add(problem("kind"));
        }
        if (within(month).isEmpty()) {
            problems.add(problem("day"));
        }
        if (words.isEmpty() || !Typed.isKeepable(words, LONGEST)) {
            problems.add(problem("words"));
        }
        return problems;
    }

    /// The entry itself; only for a form without problems.
    Entry entry(UUID id, YearMonth month) {
        return new Entry(id, known().orElseThrow(), within(month).orElseThrow(), words);
    }

    private Optional<Entry.Kind> known() {
        return Stream.of(Entry.Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
    }

    private Optional<LocalDate> within(YearMonth month) {
        return Wareki.parse(day).filter(read -> YearMonth.from(read).equals(month));
    }

    private static Problem problem(String field) {
        return new Problem(field, "month.problem." + field);
    }
}
