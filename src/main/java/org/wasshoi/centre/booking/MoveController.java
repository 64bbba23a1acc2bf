package org.wasshoi.centre.booking;

import jakarta.servlet.http.HttpServletRequest;
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
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Changing a booking of one's own (予約の変更): room, time, words.
@Controller
class MoveController {

    private final MovePages pages;
    private final MovingBookings moving;

    MoveController(MovePages pages, MovingBookings moving) {
        this.pages = pages;
        this.moving = moving;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/bookings/{id}/move")
    MovePage ask(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var page = pages.page(id, acting.who());
        return moving.isStillToCome(page.booking()) ? page : page.with(overtaken());
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/bookings/{id}/move")
    Reply move(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(defaultValue = "0") int version,
            Acting acting) {
        var page = pages.page(id, acting.who(), fields);
        var step = fields.getOrDefault("step", "");
        if (step.equals("edit")) {
            return page;
        }
        if (page.booking().version() != version || !moving.isStillToCome(page.booking())) {
            return page.with(overtaken());
        }
        var problems = page.form().problems(page.rooms());
        if (!problems.isEmpty()) {
            return page.with(problems);
        }
        var move = page.form().move(page.booking(), page.rooms());
        return move.changesNothing()
                ? page.with(List.of(new Problem("day", "moving.problem.nothing")))
                : checked(acting, page, move, fields);
    }

    private Reply checked(Acting acting, MovePage page, Move move, Map<String, String> fields) {
        var why = moving.refusals(move, Checking.Door.OWN);
        if (!why.isEmpty()) {
            return page.with(why.stream().map(Refusal::problem).toList());
        }
        var fee = moving.fee(move);
        var agreed =
                fields.getOrDefault("step", "").equals("move")
                        && fields.getOrDefault("shown", "")
                                .equals(String.valueOf(fee.net().amount()));
        return agreed ? move(acting, page, move) : page.ready(move, fee);
    }

    private Reply move(Acting acting, MovePage page, Move move) {
        return switch (moving.move(acting, move, Checking.Door.OWN, null)) {
            case MovingBookings.Outcome.Moved _ -> new Reply.Redirect(page.path() + "?done=moved");
            case MovingBookings.Outcome.Refused(var why) ->
                    page.with(why.stream().map(Refusal::problem).toList());
            case MovingBookings.Outcome.Taken(var near) -> page.taken(near);
            case MovingBookings.Outcome.Overtaken _ -> page.with(overtaken());
        };
    }

    private static List<Problem> overtaken() {
        return List.of(new Problem("booking", "centre.problem.overtaken"));
    }
}
