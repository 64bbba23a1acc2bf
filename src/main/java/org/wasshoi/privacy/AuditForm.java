package org.wasshoi.privacy;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.audit.AuditSearch;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.Problem;

/// What somebody looks for in the audit log, as typed (監査記録の検索): ids and days, nothing that names a
/// person.
record AuditForm(String person, String type, String record, String from, String to) {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-.{12}");
    private static final int LONGEST = 200;

    AuditForm {
        person = person.strip();
        type = type.strip();
        record = record.strip();
        from = from.strip();
        to = to.strip();
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (!person.isEmpty() && id().isEmpty()) {
            problems.add(problem("person", "person"));
        }
        if (type.length() > LONGEST) {
            problems.add(problem("type", "type"));
        }
        if (record.length() > LONGEST) {
            problems.add(problem("record", "record"));
        }
        if (!from.isEmpty() && day(from).isEmpty()) {
            problems.add(problem("from", "from"));
        }
        if (!to.isEmpty() && day(to).isEmpty()) {
            problems.add(problem("to", "to"));
        }
        if (problems.isEmpty() && isBackwards()) {
            problems.add(problem("to", "order"));
        }
        return List.copyOf(problems);
    }

    AuditSearch search() {
        return new AuditSearch(
                id().orElse(null),
                readable(type),
                readable(record),
                day(from).map(day -> day.atStartOfDay(Tokyo.ZONE).toInstant()).orElse(null),
                day(to).map(day -> day.plusDays(1).atStartOfDay(Tokyo.ZONE).toInstant())
                        .orElse(null));
    }

    Optional<UUID> id() {
        return ID.matcher(person).matches() ? parsed(person) : Optional.empty();
    }

    /// These words as parameters of an address, each followed by an ampersand.
    String query() {
        return Stream.of(
                        parameter("person", person),
                        parameter("type", type),
                        parameter("record", record),
                        parameter("from", from),
                        parameter("to", to))
                .filter(parameter -> !parameter.endsWith("="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
    }

    private static Problem problem(String field, String word) {
        return new Problem(field, "privacy.audit.problem." + word);
    }

    private boolean isBackwards() {
        return day(from).flatMap(first -> day(to).map(first::isAfter)).orElse(false);
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static @Nullable String readable(String text) {
        var kept = text.replace("\0", "");
        return kept.isEmpty() ? null : kept;
    }

    private static Optional<LocalDate> day(String typed) {
        return typed.length() > LONGEST ? Optional.empty() : Wareki.parse(typed);
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
