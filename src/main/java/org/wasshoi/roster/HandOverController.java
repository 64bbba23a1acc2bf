package org.wasshoi.roster;

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
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Acting;
import org.wasshoi.people.AlreadyHeld;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;
import org.wasshoi.web.SiteAddress;

/// The yearly change of officers (役員交代), step by step; what is chosen is kept until it is done.
@Controller
class HandOverController {

    private final HandOverPages pages;
    private final HandOvers handOvers;
    private final HandingOver handingOver;
    private final Post post;
    private final SiteAddress site;

    HandOverController(
            HandOverPages pages,
            HandOvers handOvers,
            HandingOver handingOver,
            Post post,
            SiteAddress site) {
        this.pages = pages;
        this.handOvers = handOvers;
        this.handingOver = handingOver;
        this.post = post;
        this.site = site;
    }

    @Permit(Permission.HAND_OVER)
    @GetMapping("/organisations/{id}/hand-over")
    HandOverPage prepare(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.page(id, acting);
    }

    @Permit(Permission.HAND_OVER)
    @PostMapping("/organisations/{id}/hand-over/endings")
    Reply end(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") List<String> ending,
            Acting acting) {
        var page = pages.page(id, acting);
        var chosen = page.chosen(ending);
        var day = Wareki.parse(last);
        if (day.isEmpty()) {
            return page.typed(last, chosen)
                    .with(List.of(new Problem("last", "roster.problem.end-day")));
        }
        return saved(page, version, page.draft().ending(day.get(), chosen), acting)
                ? back(page)
                : page.typed(last, chosen).overtaken();
    }

    @Permit(Permission.HAND_OVER)
    @PostMapping("/organisations/{id}/hand-over/successors")
    Reply follow(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam Map<String, String> fields,
            Acting acting) {
        var form = SuccessorForm.of(fields);
        var page = pages.page(id, acting).typed(form);
        var problems = form.problems(page.members(), page.roles());
        if (!problems.isEmpty()) {
            return page.with(problems);
        }
        var draft = page.draft().with(form.successor(page.members(), page.roles()));
        return saved(page, version, draft, acting) ? back(page) : page.overtaken();
    }

    @Permit(Permission.HAND_OVER)
    @PostMapping("/organisations/{id}/hand-over/successors/remove")
    Reply remove(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "-1") int number,
            Acting acting) {
        var page = pages.page(id, acting);
        return saved(page, version, page.draft().without(number), acting)
                ? back(page)
                : page.overtaken();
    }

    @Permit(Permission.HAND_OVER)
    @GetMapping("/organisations/{id}/hand-over/check")
    CheckPage check(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.check(id, acting);
    }

    @Permit(Permission.HAND_OVER)
    @PostMapping("/organisations/{id}/hand-over/check")
    Reply finish(
            @PathVariable UUID id, @RequestParam(defaultValue = "0") int version, Acting acting) {
        var page = pages.check(id, acting);
        if (page.handOver().version() != version || page.isEmpty()) {
            return page.overtaken();
        }
        try {
            var done =
                    handingOver.finish(
                            acting, page.organisation(), page.handOver(), InvitationLink.at(site));
            return done
                    ? new Reply.Redirect("/hand-overs/" + page.handOver().id())
                    : page.overtaken();
        } catch (AlreadyHeld e) {
            return page.with(List.of(new Problem("main", "roster.problem.held-twice")));
        }
    }

    @Permit(Permission.HAND_OVER)
    @GetMapping("/hand-overs/{id}")
    DonePage done(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.done(id, acting);
    }

    @Permit(Permission.HAND_OVER)
    @PostMapping("/hand-overs/{id}/letters")
    Reply letters(@PathVariable UUID id, Acting acting) {
        var page = pages.done(id, acting);
        if (page.letters().isEmpty()) {
            throw new NotFound();
        }
        return post.letters(acting, page.letters());
    }

    private boolean saved(HandOverPage page, int version, Draft draft, Acting acting) {
        return version == page.version()
                && handOvers.save(page.organisation().id(), version, draft, acting.who().person());
    }

    private static Reply back(HandOverPage page) {
        return new Reply.Redirect(page.path());
    }
}
