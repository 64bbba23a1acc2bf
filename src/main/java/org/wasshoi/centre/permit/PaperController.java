package org.wasshoi.centre.permit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Target;
import org.wasshoi.centre.booking.ReachingBookings;
import org.wasshoi.paper.Press;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.PrivateFile;
import org.wasshoi.web.Reply;

/// The documents of a booking: issued once, printed as often as wanted.
@Controller
class PaperController {

    private final ReachingBookings reaching;
    private final Issuing issuing;
    private final Documents documents;
    private final PaperForms forms;
    private final Press press;
    private final AuditLog audit;

    PaperController(
            ReachingBookings reaching,
            Issuing issuing,
            Documents documents,
            PaperForms forms,
            Press press,
            AuditLog audit) {
        this.reaching = reaching;
        this.issuing = issuing;
        this.documents = documents;
        this.forms = forms;
        this.press = press;
        this.audit = audit;
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/bookings/{id}/papers")
    Reply issue(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String paper, Acting acting) {
        var reached = reaching.reach(acting.who(), id);
        var issued =
                issuing.issue(acting, reached.booking().id(), paper).orElseThrow(NotFound::new);
        return new Reply.Redirect("/bookings/" + id + "/papers/" + issued.id());
    }

    /// Who fetches somebody else's paper has seen their data.
    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/bookings/{id}/papers/{paper}")
    PrivateFile fetch(
            @PathVariable UUID id,
            @PathVariable UUID paper,
            @RequestParam(defaultValue = "") String again,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("again"));
        if (!Set.of("", "yes").contains(again)) {
            throw new BadParameter("again");
        }
        var reached = reaching.reach(acting.who(), id);
        var issued =
                documents
                        .find(paper)
                        .filter(one -> one.booking().equals(reached.booking().id()))
                        .orElseThrow(NotFound::new);
        if (!reached.isOwn()) {
            audit.recordView(
                    acting.saw(
                            new Target("document", paper.toString()),
                            reached.booking().booker().person()));
        }
        var document = forms.document(issued, !again.isEmpty());
        return new PrivateFile(issued.paper().fileName(), "application/pdf", press.print(document));
    }
}
