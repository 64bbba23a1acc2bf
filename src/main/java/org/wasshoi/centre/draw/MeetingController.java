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
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The meeting in which people settle clashes, and its result (調整会議).
@Controller
class MeetingController {

    private final RoundsInReach reach;
    private final RoundPages pages;
    private final DecidingRounds deciding;
    private final AuditLog audit;

    MeetingController(
            RoundsInReach reach, RoundPages pages, DecidingRounds deciding, AuditLog audit) {
        this.reach = reach;
        this.pages = pages;
        this.deciding = deciding;
        this.audit = audit;
    }

    @Permit(Permission.HOLD_DRAW)
    @GetMapping("/desk/draws/{id}/meeting")
    MeetingPage ask(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var round = meeting(acting, id);
        audit.recordView(acting.saw(HoldingRounds.target(round.id()), null));
        return pages.meeting(round);
    }

    @Permit(Permission.HOLD_DRAW)
    @PostMapping("/desk/draws/{id}/meeting")
    Reply settle(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        var round = meeting(acting, id);
        var page = pages.meeting(round).typing(fields);
        var problems = page.found();
        if (!problems.isEmpty()) {
            return page.with(problems);
        }
        var isMine = deciding.settle(acting, round.id(), page.agreed());
        return new Reply.Redirect(round.deskPath() + "?done=" + (isMine ? "settled" : "late"));
    }

    private Round meeting(Acting acting, UUID id) {
        var round = reach.round(acting.who(), id);
        if (round.isLottery()) {
            throw new NotFound();
        }
        return round;
    }
}
