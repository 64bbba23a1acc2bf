package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;
import org.wasshoi.web.Visitor;

/// Signing in and out.
@Controller
class SignInController {

    private final SigningIn signingIn;
    private final CompletingSignIn completing;
    private final KeptForms forms;
    private final Sessions sessions;
    private final CookieCsrfTokenRepository formTokens;
    private final DemoPeople demo;
    private final OpenIdClients clients;

    SignInController(
            SigningIn signingIn,
            CompletingSignIn completing,
            KeptForms forms,
            Sessions sessions,
            CookieCsrfTokenRepository formTokens,
            DemoPeople demo,
            OpenIdClients clients) {
        this.signingIn = signingIn;
        this.completing = completing;
        this.forms = forms;
        this.sessions = sessions;
        this.formTokens = formTokens;
        this.demo = demo;
        this.clients = clients;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in")
    Reply ask(
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String done,
            Visitor visitor,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("next", "done"));
        return visitor == Visitor.Anonymous.ANONYMOUS
                ? SignInPage.empty(Next.of(next), demo.shown()).offering(clients.all()).after(done)
                : new Reply.Redirect(Next.of(next).path());
    }

    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-in")
    Reply signIn(
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String next,
            @RequestParam(defaultValue = "") String kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        var page =
                SignInPage.filled(login, password, Next.of(next), demo.shown())
                        .offering(clients.all())
                        .keeping(kept);
        if (!page.problems().isEmpty()) {
            return page;
        }
        var outcome =
                signingIn.signIn(Login.of(login), new Password(password), request.getRemoteAddr());
        return switch (outcome) {
            case SigningIn.Outcome.Done(var person) ->
                    completing.withPassword(person, page.next(), kept, request, response);
            case SigningIn.Outcome.Wrong _ -> page.with(SignInPage.Problem.WRONG);
            case SigningIn.Outcome.Wait _ -> page.with(SignInPage.Problem.WAIT);
        };
    }

    /// A form came from somebody whose session is over: asked to sign in, with what was filled in
    /// kept.
    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-in/again")
    Reply askAgain(HttpServletRequest request) {
        var kept = forms.seal(request);
        return kept.isEmpty()
                ? new Reply.Redirect("/sign-in")
                : SignInPage.empty(Next.MY_PAGE, demo.shown())
                        .offering(clients.all())
                        .keeping(kept);
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/sign-in/again")
    Reply startAgain() {
        return new Reply.Redirect("/sign-in");
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me/unsent")
    Reply unsent(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return SessionCookie.token(request)
                .flatMap(forms::of)
                .<Reply>map(UnsentPage::new)
                .orElseGet(() -> new Reply.Redirect("/me"));
    }

    /// Also works when the session is over already.
    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-out")
    Reply signOut(HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.token(request).ifPresent(sessions::end);
        SessionCookie.take(request, response);
        formTokens.saveToken(null, request, response);
        return new Reply.Redirect("/");
    }
}
