package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.Forbidden;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// A person's passkeys, made, used and removed.
@Controller
class PasskeyController {

    private final RegisteringPasskeys registering;
    private final SigningInByPasskey signingIn;
    private final BeginningSessions beginning;
    private final Passkeys passkeys;
    private final Strength strength;

    PasskeyController(
            RegisteringPasskeys registering,
            SigningInByPasskey signingIn,
            BeginningSessions beginning,
            Passkeys passkeys,
            Strength strength) {
        this.registering = registering;
        this.signingIn = signingIn;
        this.beginning = beginning;
        this.passkeys = passkeys;
        this.strength = strength;
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me/passkeys")
    PasskeysPage list(
            @RequestParam(defaultValue = "") String done,
            SignedIn who,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        return page(who, PasskeysPage.Done.of(done), request);
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/passkeys/question")
    ResponseEntity<String> askToMake(Acting acting, HttpServletRequest request) {
        refuseTheWeak(acting.who(), request);
        return json(registering.ask(acting));
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/passkeys")
    Reply register(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String answer,
            Acting acting,
            HttpServletRequest request) {
        refuseTheWeak(acting.who(), request);
        return registering
                .register(acting, name, new PasskeyAnswer(answer))
                .<Reply>map(problem ->
                        page(acting.who(), PasskeysPage.Done.NOTHING, request).with(name, problem))
                .orElseGet(() -> new Reply.Redirect("/me/passkeys?done=added"));
    }

    @Permit(Permission.EDIT_OWN)
    @GetMapping("/me/passkeys/{id}/remove")
    PasskeyRemovalPage askToRemove(
            @PathVariable UUID id, SignedIn who, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var passkey = passkeys.find(who.person(), id).orElseThrow(NotFound::new);
        refuseTheWeak(who, request);
        return new PasskeyRemovalPage(
                passkey, strength.lasts(passkey), strength.isNeededBy(who.person()));
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/passkeys/{id}/remove")
    Reply remove(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        refuseTheWeak(acting.who(), request);
        registering.remove(acting, id, SessionCookie.token(request).orElse(""));
        return new Reply.Redirect("/me/passkeys?done=removed");
    }

    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-in/passkey/question")
    ResponseEntity<String> askToUse() {
        return json(signingIn.ask());
    }

    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/sign-in/passkey")
    Reply signIn(
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        return signingIn
                .signIn(new PasskeyAnswer(answer), request.getRemoteAddr())
                .<Reply>map(person -> {
                    beginning.begin(person, true, request, response);
                    return new Reply.Redirect(Next.of(next).path());
                })
                .orElseGet(PasskeyRefusedPage::new);
    }

    private PasskeysPage page(SignedIn who, PasskeysPage.Done done, HttpServletRequest request) {
        return new PasskeysPage(
                passkeys.of(who.person()), strength.isEnough(who, request), "", null, done);
    }

    private void refuseTheWeak(SignedIn who, HttpServletRequest request) {
        if (!strength.isEnough(who, request)) {
            throw new Forbidden();
        }
    }

    private static ResponseEntity<String> json(PasskeyQuestion question) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .body(question.json());
    }
}
