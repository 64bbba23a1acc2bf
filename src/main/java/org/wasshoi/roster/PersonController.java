package org.wasshoi.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.people.CorrectingPersons;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.signin.EndingSessions;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// One person: seen, corrected, and corrected on the word of the person at the counter.
@Controller
class PersonController {

    private final LookingUp lookingUp;
    private final CorrectingPersons correcting;
    private final EndingSessions ending;
    private final PersonPages pages;
    private final Places places;
    private final Clock clock;

    PersonController(
            LookingUp lookingUp,
            CorrectingPersons correcting,
            EndingSessions ending,
            PersonPages pages,
            Places places,
            Clock clock) {
        this.lookingUp = lookingUp;
        this.correcting = correcting;
        this.ending = ending;
        this.pages = pages;
        this.places = places;
        this.clock = clock;
    }

    @Permit(Permission.FIND_PERSON)
    @GetMapping("/people/{id}")
    PersonPage see(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        return pages.page(lookingUp.see(acting, new PersonId(id)).person(), acting.who(), done);
    }

    @Permit(Permission.FIND_PERSON)
    @GetMapping("/people/{id}/history")
    HistoryPage history(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.history(lookingUp.see(acting, new PersonId(id)).person());
    }

    @Permit(Permission.EDIT_PERSON)
    @GetMapping("/people/{id}/correct")
    PersonFormPage askForCorrection(
            @PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        pages.mustReach(acting.who(), new PersonId(id));
        var known = lookingUp.see(acting, new PersonId(id));
        var form = PersonForm.of(known.person());
        return PersonFormPage.correcting(
                known.person().id(), known.version(), form, List.of(), places);
    }

    @Permit(Permission.EDIT_PERSON)
    @PostMapping("/people/{id}/sign-out")
    Reply signOut(@PathVariable UUID id, Acting acting) {
        pages.mustReach(acting.who(), new PersonId(id));
        ending.endAll(acting, new PersonId(id));
        return new Reply.Redirect("/people/" + id + "?done=signed-out");
    }

    @Permit(Permission.EDIT_PERSON)
    @PostMapping("/people/{id}/correct")
    Reply correct(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        pages.mustReach(acting.who(), new PersonId(id));
        var person = lookingUp.see(acting, new PersonId(id)).person();
        var form = PersonForm.of(fields);
        var page =
                PersonFormPage.correcting(
                        person.id(), version, form, form.problems(places), places);
        if (!page.problems().isEmpty()) {
            return page;
        }
        var after = form.person(person.id(), person.sample());
        return switch (correcting.correct(acting, after, version, null)) {
            case CorrectingPersons.Outcome.Done _ -> seen(person, "corrected");
            case CorrectingPersons.Outcome.Overtaken by -> page.overtaken(by);
        };
    }

    @Permit(Permission.ENTER_FOR_PERSON)
    @GetMapping("/people/{id}/contact")
    ContactPage askForContact(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var known = lookingUp.see(acting, new PersonId(id));
        return ContactPage.of(
                known.person(),
                known.version(),
                ContactForm.of(known.person()),
                ReceptionForm.today(LocalDate.now(clock)),
                places);
    }

    @Permit(Permission.ENTER_FOR_PERSON)
    @PostMapping("/people/{id}/contact")
    Reply correctContact(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var person = lookingUp.see(acting, new PersonId(id)).person();
        var reception = ReceptionForm.of(fields);
        var page = ContactPage.of(person, version, ContactForm.of(fields), reception, places);
        var checked = page.checked(LocalDate.now(clock));
        if (!checked.problems().isEmpty()) {
            return checked;
        }
        var said = reception.reception(acting.who().person(), person.id());
        return switch (correcting.correct(acting, page.after(), version, said)) {
            case CorrectingPersons.Outcome.Done _ -> seen(person, "corrected");
            case CorrectingPersons.Outcome.Overtaken by -> page.overtaken(by);
        };
    }

    private static Reply seen(Person person, String done) {
        return new Reply.Redirect("/people/" + person.id().value() + "?done=" + done);
    }
}
