package org.wasshoi.centre.desk;

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
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The count of heads after a use.
@Controller
class CountController {

    private final Desk desk;
    private final RunningDesk running;
    private final Clock clock;

    CountController(Desk desk, RunningDesk running, Clock clock) {
        this.desk = desk;
        this.running = running;
        this.clock = clock;
    }

    @Permit(Permission.RUN_DESK)
    @GetMapping("/desk/bookings/{id}/count")
    CountPage ask(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return CountPage.of(desk.line(acting.who(), id));
    }

    /// The same form sent twice finds its count written and changes nothing.
    @Permit(Permission.RUN_DESK)
    @PostMapping("/desk/bookings/{id}/count")
    Reply count(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var line = desk.line(acting.who(), id);
        var form = CountForm.of(fields);
        var page = new CountPage(line, form, form.problems(), false);
        if (!page.problems().isEmpty()) {
            return page;
        }
        return line.says(form.count())
                        || line.isAt(version)
                                && line.isCountable(LocalDate.now(clock))
                                && running.count(acting, line, form.count())
                ? new Reply.Redirect(line.onSheet())
                : overtaken(acting, id, form);
    }

    private Reply overtaken(Acting acting, UUID id, CountForm form) {
        var now = desk.line(acting.who(), id);
        return now.says(form.count())
                ? new Reply.Redirect(now.onSheet())
                : new CountPage(now, form, List.of(), true);
    }
}
