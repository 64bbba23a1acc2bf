package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;
import org.wasshoi.web.Visitor;

/// Signing in with an identity elsewhere.
@Controller
class OpenIdController {

    private final OpenIdClients clients;
    private final SigningInByIdentity signingIn;
    private final CompletingSignIn completing;

    OpenIdController(
            OpenIdClients clients, SigningInByIdentity signingIn, CompletingSignIn completing) {
        this.clients = clients;
        this.signingIn = signingIn;
        this.completing = completing;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in/openid/{id}")
    Reply ask(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        var client = clients.find(id).orElseThrow(NotFound::new);
        var browser = Secret.next();
        OpenIdCookie.give(request, response, browser);
        return signingIn
                .ask(client, null, Next.of(next), browser)
                .<Reply>map(Reply.Redirect::new)
                .orElseGet(() -> new IdentityRefusedPage(IdentityRefusedPage.Reason.DOWN, client));
    }

    /// What else a provider adds to the address is no concern of ours.
    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in/openid/{id}/answer")
    Reply take(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String code,
            Visitor visitor,
            HttpServletRequest request,
            HttpServletResponse response) {
        var client = clients.find(id).orElseThrow(NotFound::new);
        var answer = new ProviderAnswer(state, code, request.getRemoteAddr());
        var who = visitor instanceof SignedIn signedIn ? signedIn.person() : null;
        var outcome = signingIn.take(client, answer, OpenIdCookie.secret(request), who);
        return switch (outcome) {
            case SigningInByIdentity.Outcome.SignedIn(var person, var strong, var next) ->
                    completing.withIdentity(person, strong, next, request, response);
            case SigningInByIdentity.Outcome.Linked _ ->
                    new Reply.Redirect("/me/identities?done=linked");
            case SigningInByIdentity.Outcome.Refused(var why) ->
                    new IdentityRefusedPage(why, client);
        };
    }
}
