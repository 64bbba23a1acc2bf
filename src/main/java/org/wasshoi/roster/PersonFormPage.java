package org.wasshoi.roster;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.Language;
import org.wasshoi.people.CorrectingPersons;
import org.wasshoi.people.Glimpse;
import org.wasshoi.people.PersonId;
import org.wasshoi.web.Option;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// Where a person is added or corrected (人の登録・訂正).
record PersonFormPage(
        @Nullable PersonId person,
        int version,
        PersonForm form,
        List<Problem> problems,
        List<Glimpse> alike,
        CorrectingPersons.Outcome.@Nullable Overtaken overtaken,
        Places places)
        implements Page {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    static PersonFormPage adding(
            PersonForm form, List<Problem> problems, List<Glimpse> alike, Places places) {
        return new PersonFormPage(null, 0, form, problems, alike, null, places);
    }

    static PersonFormPage correcting(
            PersonId person, int version, PersonForm form, List<Problem> problems, Places places) {
        return new PersonFormPage(person, version, form, problems, List.of(), null, places);
    }

    /// What was typed stays; sending it again is sending it over what the other wrote.
    PersonFormPage overtaken(CorrectingPersons.Outcome.Overtaken by) {
        return new PersonFormPage(person, by.now().version(), form, problems, alike, by, places);
    }

    String titleKey() {
        return person == null ? "roster.person.add" : "roster.person.correct";
    }

    String action() {
        return person == null ? "/people/new" : "/people/" + person.value() + "/correct";
    }

    String back() {
        return person == null ? "/people" : "/people/" + person.value();
    }

    List<Option> languages() {
        return Stream.of(Language.values())
                .map(language ->
                        new Option(
                                language.code(),
                                PageContext.text("web.language." + language.code())))
                .toList();
    }

    @Override
    public int status() {
        if (overtaken != null) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
