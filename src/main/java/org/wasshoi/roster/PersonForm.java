package org.wasshoi.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.Name;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.web.Problem;

/// A person as typed (人の登録の欄).
record PersonForm(String name, String kana, ContactForm contact, String area, String language) {

    static final PersonForm EMPTY = new PersonForm("", "", ContactForm.EMPTY, "", "ja");

    static PersonForm of(Map<String, String> fields) {
        return new PersonForm(
                fields.getOrDefault("name", ""),
                fields.getOrDefault("kana", ""),
                ContactForm.of(fields),
                fields.getOrDefault("area", ""),
                fields.getOrDefault("language", "ja"));
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.kana() == null ? "" : person.kana(),
                ContactForm.of(person),
                person.area() == null ? "" : person.area(),
                person.language().code());
    }

    List<Problem> problems(Places places) {
        var problems = new ArrayList<Problem>();
        Name.problem(name.strip())
                .ifPresent(problem -> problems.add(new Problem("name", Naming.key(problem))));
        if (!kana.isBlank() && !Kana.isKana(Kana.tidy(kana))) {
            problems.add(new Problem("kana", "roster.problem.kana"));
        }
        problems.addAll(contact.problems());
        if (!area.isEmpty() && !places.hasArea(area)) {
            problems.add(new Problem("area", "roster.problem.area"));
        }
        if (Language.of(language).isEmpty()) {
            problems.add(new Problem("language", "roster.problem.language"));
        }
        return problems;
    }

    /// The person themself; only for a form without problems.
    Person person(PersonId id, boolean sample) {
        return new Person(
                id,
                name.strip(),
                readingOrNothing(),
                contact.contact(),
                area.isEmpty() ? null : area,
                Language.of(language).orElseThrow(),
                contact.noticeChannel(),
                sample);
    }

    private @Nullable String readingOrNothing() {
        return kana.isBlank() ? null : Kana.tidy(kana);
    }
}
