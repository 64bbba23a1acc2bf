package org.wasshoi.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.CorrectingPersons;
import org.wasshoi.people.Person;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// Where a clerk corrects how a person is reached, on that person's word (連絡先の代理入力).
record ContactPage(
        Person person,
        int version,
        ContactForm form,
        ReceptionForm reception,
        List<Problem> problems,
        CorrectingPersons.Outcome.@Nullable Overtaken overtaken,
        Places places)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    static ContactPage of(
            Person person, int version, ContactForm form, ReceptionForm reception, Places places) {
        return new ContactPage(person, version, form, reception, List.of(), null, places);
    }

    ContactPage checked(LocalDate today) {
        var all =
                Stream.concat(form.problems().stream(), reception.problems(today).stream())
                        .toList();
        return new ContactPage(person, version, form, reception, all, null, places);
    }

    ContactPage overtaken(CorrectingPersons.Outcome.Overtaken by) {
        return new ContactPage(
                by.now().person(), by.now().version(), form, reception, problems, by, places);
    }

    /// The person as they now want to be reached.
    Person after() {
        return new Person(
                person.id(),
                person.name(),
                person.kana(),
                form.contact(),
                person.area(),
                person.language(),
                form.noticeChannel(),
                person.sample());
    }

    String path() {
        return "/people/" + person.id().value();
    }

    @Override
    public int status() {
        if (overtaken != null) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
