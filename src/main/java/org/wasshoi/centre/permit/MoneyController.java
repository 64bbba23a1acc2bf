package org.wasshoi.centre.permit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Target;
import org.wasshoi.centre.booking.Dossier;
import org.wasshoi.centre.booking.ReachingBookings;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// The money of a booking at the desk.
@Controller
class MoneyController {

    private final ReachingBookings reaching;
    private final Dossier.Source dossiers;
    private final RunningTill till;
    private final AuditLog audit;
    private final Clock clock;

    MoneyController(
            ReachingBookings reaching,
            Dossier.Source dossiers,
            RunningTill till,
            AuditLog audit,
            Clock clock) {
        this.reaching = reaching;
        this.dossiers = dossiers;
        this.till = till;
        this.audit = audit;
        this.clock = clock;
    }

    @Permit(Permission.RUN_DESK)
    @GetMapping("/desk/bookings/{id}/money")
    MoneyPage see(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var page = page(acting, id);
        audit.recordView(
                acting.saw(new Target("booking", id.toString()), page.booking().booker().person()));
        return page;
    }

    @Permit(Permission.RUN_DESK)
    @PostMapping("/desk/bookings/{id}/money")
    Reply move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String day,
            Acting acting) {
        var page = page(acting, id);
        var today = LocalDate.now(clock);
        var on = Wareki.parse(day).filter(one -> !one.isAfter(today));
        if (on.isEmpty()) {
            return page.with(day, new Problem("day", "permit.problem.day"));
        }
        if (page.booking().version() != version) {
            return page.overtaken();
        }
        return isDone(acting, page, step, on.get())
                ? new Reply.Redirect(page.path() + "/money")
                : page(acting, id).overtaken();
    }

    private boolean isDone(Acting acting, MoneyPage page, String step, LocalDate day) {
        return switch (step) {
            case "pay" -> page.isToPay() && till.pay(acting, page.booking(), day);
            case "refund" -> page.isToPayBack() && till.refund(acting, page.booking(), day);
            default -> throw new BadParameter("step");
        };
    }

    @Permit(Permission.GRANT_BOOKING)
    @PostMapping("/desk/bookings/{id}/exemption")
    Reply decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String answer,
            Acting acting) {
        var page = page(acting, id);
        if (!page.mayDecide()) {
            throw new NotFound();
        }
        if (!Set.of("yes", "no").contains(answer)) {
            throw new BadParameter("answer");
        }
        return page.booking().version() == version
                        && page.isToDecide()
                        && till.decide(acting, page.booking(), page.room(), answer.equals("yes"))
                ? new Reply.Redirect(page.path() + "/money")
                : page(acting, id).overtaken();
    }

    private MoneyPage page(Acting acting, UUID id) {
        var reached = reaching.reach(acting.who(), id, Permission.RUN_DESK);
        var today = LocalDate.now(clock);
        return new MoneyPage(
                reached.booking(),
                reached.room(),
                dossiers.of(reached.booking()),
                acting.who().may(Permission.GRANT_BOOKING, reached.where()),
                today.toString(),
                today,
                List.of(),
                false);
    }
}
