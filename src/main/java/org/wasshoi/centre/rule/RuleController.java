package org.wasshoi.centre.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.wasshoi.web.Reply;

/// Rules seen and changed by those who answer for them (決まりの編集).
@Controller
class RuleController {

    private final RulePlaces places;
    private final RulePages pages;
    private final Previewing previewing;
    private final ChangingRules changing;

    RuleController(
            RulePlaces places, RulePages pages, Previewing previewing, ChangingRules changing) {
        this.places = places;
        this.pages = pages;
        this.previewing = previewing;
        this.changing = changing;
    }

    @Permit(Permission.EDIT_RULES)
    @GetMapping("/rules")
    Reply places(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var mine = places.within(acting.who());
        return mine.size() == 1 ? new Reply.Redirect(mine.getFirst().path()) : new PlacesPage(mine);
    }

    @Permit(Permission.EDIT_RULES)
    @GetMapping("/rules/{place}")
    RulesPage see(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day", "done"));
        var wanted =
                day.isBlank()
                        ? Optional.<LocalDate>empty()
                        : Optional.of(Wareki.parse(day).orElseThrow(() -> new BadParameter("day")));
        return pages.list(acting.who(), place, wanted, done.equals("saved"));
    }

    @Permit(Permission.EDIT_RULES)
    @GetMapping("/rules/{place}/{kind}")
    ChangePage ask(
            @PathVariable String place,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String reach,
            @RequestParam(defaultValue = "") String closed,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("reach", "closed"));
        return pages.ask(acting.who(), place, kind, reach, closed.equals("always"));
    }

    @Permit(Permission.EDIT_RULES)
    @PostMapping("/rules/{place}/{kind}")
    Reply change(
            @PathVariable String place,
            @PathVariable String kind,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var page = pages.typed(acting.who(), place, kind, fields);
        var asked = Asked.of(fields);
        if (asked.step().equals("edit")) {
            return page;
        }
        var read = page.form().read(pages.today());
        if (read.change() == null) {
            return page.wrong(read.problems());
        }
        var isSaved =
                asked.step().equals("save")
                        && changing.change(acting, asked.once(), asked.edition(), read.change());
        return isSaved
                ? new Reply.Redirect(page.place().path() + "?done=saved")
                : previewed(place, kind, fields, read.change(), acting);
    }

    /// The preview by the rules that stand now, told apart from the first look if they have moved.
    private ChangePage previewed(
            String place, String kind, Map<String, String> fields, Change change, Acting acting) {
        var book = pages.book();
        var asked = Asked.of(fields);
        return pages.typed(acting.who(), place, kind, fields)
                .with(previewing.preview(book, change), asked.step().equals("save"));
    }
}
