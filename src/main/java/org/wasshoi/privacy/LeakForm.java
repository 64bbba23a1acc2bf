package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.web.Problem;

/// A leak as typed (漏えい等の記入).
record LeakForm(
        String noticed,
        String occurred,
        String summary,
        String kinds,
        String people,
        Set<Danger> dangers,
        String cause,
        String harm,
        String measures,
        String other) {

    static final LeakForm EMPTY = new LeakForm("", "", "", "", "", Set.of(), "", "", "", "");

    static LeakForm of(Map<String, String> fields) {
        return new LeakForm(
                text(fields, "noticed"),
                text(fields, "occurred"),
                text(fields, "summary"),
                text(fields, "kinds"),
                text(fields, "people"),
                Stream.of(Danger.values())
                        .filter(danger -> fields.containsKey(field(danger)))
                        .collect(Collectors.toSet()),
                text(fields, "cause"),
                text(fields, "harm"),
                text(fields, "measures"),
                text(fields, "other"));
    }

    static String field(Danger danger) {
        return danger.name().toLowerCase(Locale.ROOT);
    }

    List<Problem> problems(LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (Typed.day(noticed, today).isEmpty()) {
            problems.add(problem("noticed"));
        }
        if (!occurred.isEmpty() && isNoDayBefore(today)) {
            problems.add(problem("occurred"));
        }
        if (summary.isEmpty() || !Typed.isKeepable(summary)) {
            problems.add(problem("summary"));
        }
        if (kinds.isEmpty() || !Typed.isKeepable(kinds)) {
            problems.add(problem("kinds"));
        }
        if (!people.isEmpty() && Typed.number(people).isEmpty()) {
            problems.add(problem("people"));
        }
        Map.of("cause", cause, "harm", harm, "measures", measures, "other", other)
                .entrySet()
                .stream()
                .filter(one -> !Typed.isKeepable(one.getValue()))
                .map(one -> problem(one.getKey()))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    /// The leak itself; only for a form without problems.
    Leak leak(UUID id, String number, LocalDate today) {
        return new Leak(
                id,
                number,
                Typed.day(occurred, today).orElse(null),
                day(today),
                summary,
                kinds,
                people.isEmpty() ? null : Typed.number(people).orElseThrow(),
                dangers,
                cause,
                harm,
                measures,
                other,
                List.of());
    }

    LocalDate day(LocalDate today) {
        return Typed.day(noticed, today).orElseThrow();
    }

    /// Nothing is noticed before it occurs.
    private boolean isNoDayBefore(LocalDate today) {
        var latest = Typed.day(noticed, today).orElse(today);
        return Typed.day(occurred, latest).isEmpty();
    }

    private static Problem problem(String field) {
        return new Problem(field, "privacy.leak.problem." + field);
    }

    private static String text(Map<String, String> fields, String name) {
        return Typed.text(fields.getOrDefault(name, ""));
    }
}
