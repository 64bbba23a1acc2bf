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
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.ExchangingRooms;
import org.wasshoi.centre.booking.MovingBookings;
import org.wasshoi.centre.booking.MovingBookings.Outcome;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Another room or time for a booking, and two bookings that change rooms.
@Controller
class MoveController {

    private final Desk desk;
    private final MovePages pages;
    private final MovingBookings moving;
    private final ExchangingRooms exchanging;
    private final Clock clock;

    MoveController(
            Desk desk,
            MovePages pages,
            MovingBookings moving,
            ExchangingRooms exchanging,
            Clock clock) {
        this.desk = desk;
        this.pages = pages;
        this.moving = moving;
        this.exchanging = exchanging;
        this.clock = clock;
    }

    @Permit(Permission.RUN_DESK)
    @GetMapping("/desk/bookings/{id}/move")
    MovePage ask(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String day,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day"));
        return pages.asked(desk.line(acting.who(), id), day);
    }

    @Permit(Permission.RUN_DESK)
    @PostMapping("/desk/bookings/{id}/move")
    Reply move(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var line = desk.line(acting.who(), id);
        var form = MoveForm.of(fields);
        var page = pages.typed(line, form);
        var here = pages.here(line);
        var problems = form.problems(here);
        if (!problems.isEmpty()) {
            return page.with(problems);
        }
        if (form.isDone(line)) {
            return new Reply.Redirect(line.onSheet());
        }
        return mayMove(line, version)
                ? answer(
                        page,
                        "slot",
                        moving.move(acting, form.moving(line, here), Checking.Door.DESK, null),
                        acting)
                : page.overtaken();
    }

    /// With a booking of the same day and centre.
    @Permit(Permission.RUN_DESK)
    @PostMapping("/desk/bookings/{id}/swap")
    Reply swap(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var line = desk.line(acting.who(), id);
        var form = MoveForm.of(fields);
        var page = pages.typed(line, form);
        var partner = Partner.of(form.partner());
        if (partner.isEmpty()) {
            return page.with(List.of(new Problem("partner", "desk.problem.partner")));
        }
        var other = page.others().stream().filter(partner.get()::is).findFirst();
        if (other.isEmpty() || !mayMove(line, version)) {
            return page.overtaken();
        }
        var outcome = exchanging.exchange(acting, line.into(other.get()), other.get().into(line));
        return answer(page, "partner", outcome, acting);
    }

    private boolean mayMove(Line line, int version) {
        return line.isAt(version) && line.isMovable(LocalDate.now(clock));
    }

    private Reply answer(MovePage page, String field, Outcome outcome, Acting acting) {
        return switch (outcome) {
            case Outcome.Moved() ->
                    new Reply.Redirect(desk.line(acting.who(), page.line().id()).onSheet());
            case Outcome.Refused(var why) -> page.refused(field, why);
            case Outcome.Taken(var near) -> page.taken(field, near);
            case Outcome.Overtaken() -> overtaken(page, acting);
        };
    }

    private MovePage overtaken(MovePage page, Acting acting) {
        var now = desk.line(acting.who(), page.line().id());
        return pages.typed(now, page.form()).overtaken();
    }
}
