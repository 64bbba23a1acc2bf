package org.wasshoi.centre.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The desks of a clerk, and the sheet of a day.
@Controller
class DeskController {

    private final Desk desk;
    private final DaySheets sheets;
    private final TakingSteps taking;
    private final Clock clock;

    DeskController(Desk desk, DaySheets sheets, TakingSteps taking, Clock clock) {
        this.desk = desk;
        this.sheets = sheets;
        this.taking = taking;
        this.clock = clock;
    }

    @Permit(Permission.RUN_DESK)
    @GetMapping("/desk")
    Reply desks(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var centres = desk.centres(acting.who());
        return centres.size() == 1
                ? new Reply.Redirect("/desk/" + centres.getFirst().id().value())
                : new DesksPage(centres);
    }

    @Permit(Permission.RUN_DESK)
    @GetMapping("/desk/{centre}")
    DeskPage day(
            @PathVariable String centre,
            @RequestParam(defaultValue = "") String day,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day"));
        var here = desk.centre(acting.who(), centre, Permission.RUN_DESK);
        return sheets.page(
                acting.who(), here, day.isBlank() ? LocalDate.now(clock) : read(day), null);
    }

    /// One press on the sheet; pressed again by the same person, it changes nothing.
    @Permit(Permission.RUN_DESK)
    @PostMapping("/desk/{centre}")
    Reply press(
            @PathVariable String centre,
            @RequestParam(name = "do", defaultValue = "") String pressed,
            Acting acting) {
        var here = desk.centre(acting.who(), centre, Permission.RUN_DESK);
        var press = Press.of(pressed).orElseThrow(() -> new BadParameter("do"));
        var line = desk.line(acting.who(), press.number());
        if (!line.isAt(here)) {
            throw new NotFound();
        }
        if (taking.take(acting, line, press.version(), press.step(), LocalDate.now(clock))) {
            return new Reply.Redirect(line.onSheet());
        }
        var now = desk.line(acting.who(), press.number());
        return sheets.page(acting.who(), here, now.booking().use().day(), now);
    }

    private static LocalDate read(String day) {
        return Wareki.parse(day).orElseThrow(() -> new BadParameter("day"));
    }
}
