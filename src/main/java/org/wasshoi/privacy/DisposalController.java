package org.wasshoi.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Disposal of what need not be kept any longer, seen before it is done.
@Controller
class DisposalController {

    private static final int LINES = 100;

    private final Disposing disposing;
    private final Destructions destructions;

    DisposalController(Disposing disposing, Destructions destructions) {
        this.disposing = disposing;
        this.destructions = destructions;
    }

    @Permit(Permission.DISPOSE)
    @GetMapping("/privacy/disposal")
    DisposalPage preview(
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        CityWide.require(acting, Permission.DISPOSE);
        return page(
                switch (done) {
                    case "yes" -> DisposalPage.State.DONE;
                    case "period" -> DisposalPage.State.CHANGED;
                    default -> DisposalPage.State.ASKED;
                });
    }

    @Permit(Permission.DISPOSE)
    @PostMapping("/privacy/disposal")
    Reply dispose(@RequestParam(defaultValue = "") String seen, Acting acting) {
        CityWide.require(acting, Permission.DISPOSE);
        return disposing.dispose(acting, seen).isPresent()
                ? new Reply.Redirect("/privacy/disposal?done=yes")
                : page(DisposalPage.State.OVERTAKEN);
    }

    private DisposalPage page(DisposalPage.State state) {
        return new DisposalPage(disposing.preview(), destructions.latest(LINES), state);
    }
}
