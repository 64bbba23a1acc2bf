package org.wasshoi.privacy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.people.SignedIn;
import org.wasshoi.signin.ClosingAccounts;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The way out: closing the own account.
@Controller
class CloseController {

    private final ClosingOwnAccount closing;
    private final ClosingAccounts accounts;

    CloseController(ClosingOwnAccount closing, ClosingAccounts accounts) {
        this.closing = closing;
        this.accounts = accounts;
    }

    @Permit(Permission.EDIT_OWN)
    @GetMapping("/me/close")
    ClosePage ask(SignedIn who, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return ClosePage.empty(closing.holdsRoles(who.person()));
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/close")
    Reply close(
            @RequestParam(defaultValue = "") String password,
            Acting acting,
            HttpServletRequest request,
            HttpServletResponse response) {
        var holdsRoles = closing.holdsRoles(acting.who().person());
        var outcome = closing.close(acting, password);
        if (outcome != ClosingAccounts.Outcome.CLOSED) {
            return new ClosePage(holdsRoles, outcome);
        }
        accounts.signOut(request, response);
        return new Reply.Redirect("/closed");
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/closed")
    ClosedPage closed(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new ClosedPage();
    }
}
