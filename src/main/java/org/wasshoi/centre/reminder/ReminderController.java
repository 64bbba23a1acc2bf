package org.wasshoi.centre.reminder;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Persons;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// When one wants to be reminded of one's bookings (使う日の前のお知らせ).
@Controller
class ReminderController {

    private final ChoosingReminders choosing;
    private final Choices choices;
    private final Persons persons;

    ReminderController(ChoosingReminders choosing, Choices choices, Persons persons) {
        this.choosing = choosing;
        this.choices = choices;
        this.persons = persons;
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me/reminders")
    ReminderPage see(
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        return page(acting.who().person(), !done.isEmpty());
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/reminders")
    Reply choose(@RequestParam(defaultValue = "") String days, Acting acting) {
        choosing.choose(acting, Ahead.of(days).orElseThrow(() -> new BadParameter("days")));
        return new Reply.Redirect("/me/reminders?done=yes");
    }

    private ReminderPage page(PersonId id, boolean done) {
        var person = persons.find(id).orElseThrow(NotFound::new);
        return new ReminderPage(
                choices.of(id).orElse(Ahead.USUAL),
                Way.to(person.contact(), person.channel(), true),
                done);
    }
}
