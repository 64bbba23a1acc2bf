package org.wasshoi.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.web.Option;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Something done about a leak, as typed (その後の対応の記入).
record LeakStepForm(String kind, String on, String note, String people) {

    static final LeakStepForm EMPTY = new LeakStepForm("", "", "", "");

    static LeakStepForm of(Map<String, String> fields) {
        return new LeakStepForm(
                fields.getOrDefault("kind", ""),
                Typed.text(fields.getOrDefault("on", "")),
                Typed.text(fields.getOrDefault("note", "")),
                Typed.text(fields.getOrDefault("people", "")));
    }

    static List<Option> kinds() {
        return Stream.of(LeakStep.Kind.values())
                .map(kind -> new Option(code(kind), PageContext.text(key(kind))))
                .toList();
    }

    static String key(LeakStep.Kind kind) {
        return "privacy.leak.step." + code(kind);
    }

    List<Problem> problems(LocalDate noticed, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (known().isEmpty()) {
            problems.add(problem("kind"));
        }
        if (Typed.day(on, today).filter(day -> !day.isBefore(noticed)).isEmpty()) {
            problems.add(problem("on"));
        }
        if (isCount() ? Typed.number(people).isEmpty() : !people.isEmpty()) {
            problems.add(problem("counted"));
        }
        if (!Typed.isKeepable(note) || note.isEmpty() && !isCount()) {
            problems.add(problem("note"));
        }
        return List.copyOf(problems);
    }

    /// The step itself; only for a form without problems.
    LeakStep step(LocalDate today) {
        return new LeakStep(
                known().orElseThrow(),
                Typed.day(on, today).orElseThrow(),
                note,
                isCount() ? Typed.number(people).orElseThrow() : null);
    }

    private boolean isCount() {
        return known().filter(LeakStep.Kind.COUNTED::equals).isPresent();
    }

    private Optional<LeakStep.Kind> known() {
        return Stream.of(LeakStep.Kind.values()).filter(one -> code(one).equals(kind)).findFirst();
    }

    private static String code(LeakStep.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Problem problem(String field) {
        return new Problem(
                field.equals("counted") ? "people" : field, "privacy.leak.problem." + field);
    }
}
