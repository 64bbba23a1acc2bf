package org.wasshoi.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Person;
import org.wasshoi.roster.ContactForm;
import org.wasshoi.web.Problem;

/// What people may correct about themselves, as typed; the version is the one they read.
record OwnDataForm(ContactForm contact, String area, String language, int version) {

    private static final int DIGITS = 9;

    static OwnDataForm of(Map<String, String> fields) {
        return new OwnDataForm(
                ContactForm.of(fields),
                fields.getOrDefault("area", ""),
                fields.getOrDefault("language", ""),
                version(fields.getOrDefault("version", "")).orElse(-1));
    }

    static OwnDataForm of(Person person, int version) {
        return new OwnDataForm(
                ContactForm.of(person),
                person.area() == null ? "" : person.area(),
                person.language().code(),
                version);
    }

    List<Problem> problems(List<String> areas) {
        var problems = new ArrayList<>(contact.problems());
        if (!areas.contains(area)) {
            problems.add(new Problem("area", "privacy.own.problem.area"));
        }
        if (Language.of(language).isEmpty()) {
            problems.add(new Problem("language", "privacy.own.problem.language"));
        }
        return List.copyOf(problems);
    }

    /// The same person with these ways to be reached; only without problems.
    Person person(Person before) {
        return new Person(
                before.id(),
                before.name(),
                before.kana(),
                contact.contact(),
                area.isEmpty() ? null : area,
                Language.of(language).orElseThrow(),
                contact.noticeChannel(),
                before.sample());
    }

    private static Optional<Integer> version(String text) {
        return text.matches("\\d{1," + DIGITS + "}")
                ? Optional.of(Integer.valueOf(text))
                : Optional.empty();
    }
}
