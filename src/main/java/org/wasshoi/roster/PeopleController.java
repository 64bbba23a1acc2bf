package org.wasshoi.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.people.CorrectingPersons;
import org.wasshoi.people.Persons;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Finding people and adding them (人の照会と登録).
@Controller
class PeopleController {

    private final LookingUp lookingUp;
    private final CorrectingPersons correcting;
    private final Persons persons;
    private final Places places;

    PeopleController(
            LookingUp lookingUp, CorrectingPersons correcting, Persons persons, Places places) {
        this.lookingUp = lookingUp;
        this.correcting = correcting;
        this.persons = persons;
        this.places = places;
    }

    @Permit(Permission.FIND_PERSON)
    @GetMapping("/people")
    PeoplePage ask(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new PeoplePage("", List.of(), List.of(), false, acting.who(), places);
    }

    /// Sent by post, so that no name stands in an address.
    @Permit(Permission.FIND_PERSON)
    @PostMapping("/people")
    PeoplePage find(@RequestParam(defaultValue = "") String words, Acting acting) {
        var problems = PeoplePage.problems(words);
        var found =
                problems.isEmpty()
                        ? lookingUp.find(acting, words)
                        : List.<org.wasshoi.people.Glimpse>of();
        return new PeoplePage(words, found, problems, problems.isEmpty(), acting.who(), places);
    }

    @Permit(Permission.ADD_PERSON)
    @GetMapping("/people/new")
    PersonFormPage askForNew(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return PersonFormPage.adding(PersonForm.EMPTY, List.of(), List.of(), places);
    }

    @Permit(Permission.ADD_PERSON)
    @PostMapping("/people/new")
    Reply add(@RequestParam Map<String, String> fields, Acting acting) {
        var form = PersonForm.of(fields);
        var problems = form.problems(places);
        if (!problems.isEmpty()) {
            return PersonFormPage.adding(form, problems, List.of(), places);
        }
        var alike = lookingUp.alike(acting, form.name());
        if (!alike.isEmpty() && !fields.containsKey("another")) {
            var doubt = List.of(new Problem("another", "roster.problem.alike"));
            return PersonFormPage.adding(form, doubt, alike, places);
        }
        var id = persons.nextId();
        correcting.add(acting, form.person(id, false));
        return new Reply.Redirect("/people/" + id.value());
    }
}
