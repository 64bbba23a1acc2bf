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
import org.wasshoi.people.Reception;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Entries that people make at the desk or by telephone (代理の申込み).
@Controller
class DeskEntryController {

    private final RoundsInReach reach;
    private final EnterPages pages;
    private final EnteringRounds entering;
    private final Entries entries;

    DeskEntryController(
            RoundsInReach reach, EnterPages pages, EnteringRounds entering, Entries entries) {
        this.reach = reach;
        this.pages = pages;
        this.entering = entering;
        this.entries = entries;
    }

    @Permit(Permission.HOLD_DRAW)
    @GetMapping("/desk/draws/{id}/enter")
    EnterPage ask(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.atDesk(reach.round(acting.who(), id), acting, Map.of(), UUID.randomUUID());
    }

    @Permit(Permission.HOLD_DRAW)
    @PostMapping("/desk/draws/{id}/enter")
    Reply enter(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        var round = reach.round(acting.who(), id);
        var page = pages.atDesk(round, acting, fields, Once.of(fields).key());
        var problems = page.found();
        if (!problems.isEmpty()) {
            return page.with(problems);
        }
        var entrant = DeskEntrant.of(fields);
        var wanting =
                new Wanting(
                        entrant.booker(),
                        entrant.letterAddress(),
                        page.use(),
                        page.numbers(),
                        reception(fields, acting));
        return switch (entering.enter(acting, round.id(), page.once(), wanting)) {
            case DONE -> new Reply.Redirect(round.deskPath() + "?done=entered");
            case SHUT -> page.with("wish1", "draw.problem.shut");
            case TWICE -> page.with("name", "draw.problem.twice.desk");
            case OVERTAKEN -> page.with("wish1", "draw.problem.overtaken");
            case FOREIGN -> throw new BadParameter("once");
        };
    }

    /// Who enters for themself is not in the register, so their word is kept under their name.
    private static Reception reception(Map<String, String> fields, Acting acting) {
        var form = ReceptionForm.of(fields);
        var by = form.isByOther() ? form.statementBy() : fields.getOrDefault("name", "");
        var clerk = acting.who().person();
        return new ReceptionForm(form.receptionChannel(), form.receivedOn(), "other", by)
                .reception(clerk, clerk);
    }

    @Permit(Permission.HOLD_DRAW)
    @PostMapping("/desk/draws/{id}/withdraw")
    Reply withdraw(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        var round = reach.round(acting.who(), id);
        var entry =
                entries.find(new EntryId(Typed.id(fields, "entry")))
                        .filter(one -> one.round().equals(round.id()))
                        .orElseThrow(NotFound::new);
        var outcome = entering.withdraw(acting, entry);
        var done = outcome == EnteringRounds.Outcome.DONE ? "withdrawn" : "late";
        return new Reply.Redirect(round.deskPath() + "?done=" + done);
    }
}
