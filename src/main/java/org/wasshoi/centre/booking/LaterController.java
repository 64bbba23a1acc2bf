package org.wasshoi.centre.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Changing a booking of a series and all later ones (定期の予約の変更).
@Controller
class LaterController {

    private final MovePages pages;
    private final MovingSeries series;

    LaterController(MovePages pages, MovingSeries series) {
        this.pages = pages;
        this.series = series;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/bookings/{id}/later")
    LaterPage ask(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return LaterPage.of(inSeries(pages.page(id, acting.who())));
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/bookings/{id}/later")
    Reply move(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "pick", required = false) @Nullable List<String> picks,
            Acting acting) {
        var page = inSeries(pages.page(id, acting.who(), fields));
        var step = fields.getOrDefault("step", "");
        if (step.equals("edit")) {
            return LaterPage.of(page);
        }
        var problems = page.form().problems(page.rooms());
        if (!problems.isEmpty()) {
            return LaterPage.of(page.with(problems));
        }
        var steps = series.preview(page);
        if (steps.isEmpty()) {
            return LaterPage.of(page.with(problem("day", "moving.problem.nothing")));
        }
        return step.equals("move")
                ? move(acting, page, steps, picks == null ? List.of() : picks)
                : LaterPage.of(page).checked(steps);
    }

    private Reply move(
            Acting acting, MovePage page, List<MovingSeries.Step> steps, List<String> picks) {
        var known = steps.stream().map(MovingSeries.Step::pick).toList();
        if (picks.isEmpty() || !known.containsAll(picks)) {
            var key = picks.isEmpty() ? "centre.problem.pick" : "centre.problem.overtaken";
            return LaterPage.of(page.with(problem("pick", key))).checked(steps);
        }
        var lost = series.move(acting, steps, picks);
        return lost.isEmpty()
                ? new Reply.Redirect("/me/bookings")
                : LaterPage.of(page.with(problem("pick", "moving.problem.lost"))).lost(lost);
    }

    private static MovePage inSeries(MovePage page) {
        if (!page.isInSeries()) {
            throw new NotFound();
        }
        return page;
    }

    private static List<Problem> problem(String field, String key) {
        return List.of(new Problem(field, key));
    }
}
