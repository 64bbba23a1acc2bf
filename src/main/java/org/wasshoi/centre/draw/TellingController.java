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
import org.wasshoi.audit.AuditLog;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Telling those who have no mail (電話・手紙での知らせ).
@Controller
class TellingController {

    private final RoundsInReach reach;
    private final RoundPages pages;
    private final TellingByHand telling;
    private final AuditLog audit;

    TellingController(
            RoundsInReach reach, RoundPages pages, TellingByHand telling, AuditLog audit) {
        this.reach = reach;
        this.pages = pages;
        this.telling = telling;
        this.audit = audit;
    }

    @Permit(Permission.HOLD_DRAW)
    @GetMapping("/desk/draws/{id}/telling")
    TellingPage ask(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var round = reach.round(acting.who(), id);
        audit.recordView(acting.saw(HoldingRounds.target(round.id()), null));
        return pages.telling(round);
    }

    /// Pressed twice it says the same; the first who told stays.
    @Permit(Permission.HOLD_DRAW)
    @PostMapping("/desk/draws/{id}/telling")
    Reply tell(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        var round = reach.round(acting.who(), id);
        telling.tell(acting, round, Typed.id(fields, "notice"));
        return new Reply.Redirect(round.deskPath() + "/telling");
    }
}
