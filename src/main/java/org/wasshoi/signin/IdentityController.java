package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.Forbidden;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// A person's identities elsewhere, linked and unlinked.
@Controller
class IdentityController {

    private final OpenIdClients clients;
    private final SigningInByIdentity signingIn;
    private final LinkingIdentities linking;
    private final Identities identities;
    private final Strength strength;

    IdentityController(
            OpenIdClients clients,
            SigningInByIdentity signingIn,
            LinkingIdentities linking,
            Identities identities,
            Strength strength) {
        this.clients = clients;
        this.signingIn = signingIn;
        this.linking = linking;
        this.identities = identities;
        this.strength = strength;
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me/identities")
    IdentitiesPage list(
            @RequestParam(defaultValue = "") String done,
            SignedIn who,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        return new IdentitiesPage(
                identities.of(who.person()), clients.all(), strength.isEnough(who, request), done);
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/identities/{id}/link")
    Reply link(
            @PathVariable String id,
            SignedIn who,
            HttpServletRequest request,
            HttpServletResponse response) {
        var client = clients.find(id).orElseThrow(NotFound::new);
        refuseTheWeak(who, request);
        var browser = Secret.next();
        OpenIdCookie.give(request, response, browser);
        return signingIn
                .ask(client, who.person(), Next.MY_PAGE, browser)
                .<Reply>map(address -> new IdentityLinkPage(client, address))
                .orElseGet(() -> new IdentityRefusedPage(IdentityRefusedPage.Reason.DOWN, client));
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/identities/{id}/unlink")
    Reply unlink(@PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        refuseTheWeak(who, request);
        linking.unlink(who.person(), id, request.getRemoteAddr());
        return new Reply.Redirect("/me/identities?done=unlinked");
    }

    private void refuseTheWeak(SignedIn who, HttpServletRequest request) {
        if (!strength.isEnough(who, request)) {
            throw new Forbidden();
        }
    }
}
