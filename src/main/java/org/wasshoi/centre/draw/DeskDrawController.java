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
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// One round at the desk: drawn, called off, and what people say about what they were given.
@Controller
class DeskDrawController {

    private static final Set<String> DONE =
            Set.of(
                    "",
                    "opened",
                    "entered",
                    "withdrawn",
                    "drawn",
                    "settled",
                    "called-off",
                    "claimed",
                    "declined",
                    "late");
    private static final int LONGEST_WORD = 100;
    private static final int LONGEST_REASON = 200;

    private final RoundsInReach reach;
    private final RoundPages pages;
    private final HoldingRounds holding;
    private final DecidingRounds deciding;
    private final ClaimingPlaces claiming;
    private final Awards awards;

    DeskDrawController(
            RoundsInReach reach,
            RoundPages pages,
            HoldingRounds holding,
            DecidingRounds deciding,
            ClaimingPlaces claiming,
            Awards awards) {
        this.reach = reach;
        this.pages = pages;
        this.holding = holding;
        this.deciding = deciding;
        this.claiming = claiming;
        this.awards = awards;
    }

    @Permit(Permission.HOLD_DRAW)
    @GetMapping("/desk/draws/{id}")
    RoundPage one(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        if (!DONE.contains(done)) {
            throw new BadParameter("done");
        }
        return pages.round(reach.round(acting.who(), id), done);
    }

    @Permit(Permission.HOLD_DRAW)
    @PostMapping("/desk/draws/{id}/draw")
    Reply draw(@PathVariable UUID id, @RequestParam(defaultValue = "") String word, Acting acting) {
        var round = reach.round(acting.who(), id);
        if (!round.isLottery()) {
            throw new NotFound();
        }
        var typed = round.terms().asksWord() ? word.strip() : "";
        if (round.terms().asksWord() && !isWord(typed)) {
            var problem = new Problem("word", "draw.problem.word");
            return pages.round(round, "").with(problem, word, "");
        }
        return back(round, deciding.draw(acting, round.id(), typed) ? "drawn" : "late");
    }

    private static boolean isWord(String typed) {
        return !typed.isEmpty() && typed.length() <= LONGEST_WORD && Typed.isKeepable(typed);
    }

    @Permit(Permission.HOLD_DRAW)
    @PostMapping("/desk/draws/{id}/call-off")
    Reply callOff(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String reason, Acting acting) {
        var round = reach.round(acting.who(), id);
        var typed = reason.strip();
        if (typed.isEmpty() || typed.length() > LONGEST_REASON || !Typed.isKeepable(typed)) {
            var problem = new Problem("reason", "draw.problem.reason");
            return pages.round(round, "").with(problem, "", reason);
        }
        return back(round, holding.callOff(acting, round.id(), typed) ? "called-off" : "late");
    }

    @Permit(Permission.HOLD_DRAW)
    @PostMapping("/desk/draws/{id}/claim")
    Reply claim(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        var round = reach.round(acting.who(), id);
        var award =
                awards.find(new AwardId(Typed.id(fields, "award")))
                        .filter(one -> one.round().equals(round.id()))
                        .orElseThrow(NotFound::new);
        return switch (fields.getOrDefault("answer", "")) {
            case "yes" -> back(round, claiming.claim(acting, award.id()) ? "claimed" : "late");
            case "no" -> back(round, claiming.decline(acting, award) ? "declined" : "late");
            default -> throw new BadParameter("answer");
        };
    }

    private static Reply back(Round round, String done) {
        return new Reply.Redirect(round.deskPath() + "?done=" + done);
    }
}
