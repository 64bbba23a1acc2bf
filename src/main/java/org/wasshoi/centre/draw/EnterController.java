package org.wasshoi.centre.draw;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// EnteringRounds a round for oneself or one's organisation (抽選・調整への申込み).
@Controller
class EnterController {

    private final Rounds rounds;
    private final Entries entries;
    private final EnterPages pages;
    private final EnteringRounds entering;

    EnterController(Rounds rounds, Entries entries, EnterPages pages, EnteringRounds entering) {
        this.rounds = rounds;
        this.entries = entries;
        this.pages = pages;
        this.entering = entering;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/draws/{id}/enter")
    EnterPage ask(
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("booker"));
        return pages.own(round(id), acting, fields, UUID.randomUUID());
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/draws/{id}/enter")
    Reply enter(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        var page = pages.own(round(id), acting, fields, Once.of(fields).key());
        var problems = page.found();
        if (!problems.isEmpty()) {
            return page.with(problems);
        }
        return switch (write(acting, page, fields)) {
            case DONE -> new Reply.Redirect("/me/draws?done=entered");
            case SHUT -> page.with("wish1", "draw.problem.shut");
            case TWICE -> page.with("booker", "draw.problem.twice");
            case FOREIGN -> throw new BadParameter("once");
            case OVERTAKEN -> page.with("wish1", "draw.problem.overtaken");
        };
    }

    private EnteringRounds.Outcome write(
            Acting acting, EnterPage page, Map<String, String> fields) {
        var entry = page.entry();
        if (entry == null || !fields.containsKey("version")) {
            var wanting = new Wanting(page.entrant(), null, page.use(), page.numbers(), null);
            return entering.enter(acting, page.round().id(), page.once(), wanting);
        }
        if (!fields.get("version").equals(String.valueOf(entry.version()))) {
            return EnteringRounds.Outcome.OVERTAKEN;
        }
        return entering.change(acting, entry, page.use(), page.numbers());
    }

    /// Who has nothing to do with an entry learns nothing of it.
    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/draws/{id}/withdraw")
    Reply withdraw(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        var round = round(id);
        var entry =
                entries.find(new EntryId(Typed.id(fields, "entry")))
                        .filter(one -> one.round().equals(round.id()) && one.isOf(acting.who()))
                        .orElseThrow(NotFound::new);
        var outcome = entering.withdraw(acting, entry);
        return new Reply.Redirect(
                "/me/draws?done="
                        + (outcome == EnteringRounds.Outcome.DONE ? "withdrawn" : "late"));
    }

    private Round round(UUID id) {
        return rounds.find(new RoundId(id)).orElseThrow(NotFound::new);
    }
}
