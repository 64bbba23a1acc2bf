package org.wasshoi.centre.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// One use: its history, and the steps that are taken or taken back.
@Controller
class UseController {

    private final Desk desk;
    private final RunningDesk running;
    private final TakingSteps taking;
    private final UsePages pages;
    private final Clock clock;

    UseController(Desk desk, RunningDesk running, TakingSteps taking, UsePages pages, Clock clock) {
        this.desk = desk;
        this.running = running;
        this.taking = taking;
        this.pages = pages;
        this.clock = clock;
    }

    @Permit(Permission.RUN_DESK)
    @GetMapping("/desk/bookings/{id}")
    UsePage see(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.seen(acting, desk.line(acting.who(), id));
    }

    /// With a day of payment, if it was not today.
    @Permit(Permission.RUN_DESK)
    @PostMapping("/desk/bookings/{id}/take")
    Reply take(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(required = false) @Nullable String day,
            Acting acting) {
        var line = desk.line(acting.who(), id);
        var wanted = Step.of(step).orElseThrow(() -> new BadParameter("step"));
        var today = LocalDate.now(clock);
        var on = day == null ? Optional.of(today) : Wareki.parse(day);
        if (on.filter(one -> !one.isAfter(today)).isEmpty()) {
            return pages.page(line, String.valueOf(day), List.of(problem()));
        }
        return taking.take(acting, line, version, wanted, on.get())
                ? new Reply.Redirect(line.path())
                : overtaken(acting, line);
    }

    @Permit(Permission.RUN_DESK)
    @PostMapping("/desk/bookings/{id}/undo")
    Reply undo(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String step,
            Acting acting) {
        var line = desk.line(acting.who(), id);
        var wanted = Step.of(step).orElseThrow(() -> new BadParameter("step"));
        return line.isAt(version)
                        && line.allowsUndoing(wanted)
                        && running.undo(acting, line, wanted)
                ? new Reply.Redirect(line.path())
                : overtaken(acting, line);
    }

    private Reply overtaken(Acting acting, Line line) {
        return pages.overtaken(desk.line(acting.who(), line.booking().id().value()));
    }

    private static Problem problem() {
        return new Problem("day", "desk.problem.paid");
    }
}
