package org.wasshoi.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Persons;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// What is a person's own: the page, the sessions, the password.
@Controller
class MeController {

    private final Persons persons;
    private final Memberships memberships;
    private final Sessions sessions;
    private final ChangingPassword changing;
    private final Clock clock;

    MeController(
            Persons persons,
            Memberships memberships,
            Sessions sessions,
            ChangingPassword changing,
            Clock clock) {
        this.persons = persons;
        this.memberships = memberships;
        this.sessions = sessions;
        this.changing = changing;
        this.clock = clock;
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me")
    MePage me(
            @RequestParam(defaultValue = "") String done,
            SignedIn who,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        return new MePage(
                persons.find(who.person()).orElseThrow(NotFound::new),
                memberships.of(who.person()),
                LocalDate.now(clock),
                who.roles(),
                done.equals("password"));
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me/sessions")
    SessionsPage sessions(SignedIn who, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new SessionsPage(sessions.of(who.person(), token(request)));
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/sessions/{id}/end")
    Reply end(@PathVariable UUID id, SignedIn who) {
        if (!sessions.end(who.person(), id)) {
            throw new NotFound();
        }
        return new Reply.Redirect("/me/sessions");
    }

    @Permit(Permission.EDIT_OWN)
    @GetMapping("/me/password")
    PasswordPage askForPassword(SignedIn who, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return PasswordPage.empty(who);
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/password")
    Reply changePassword(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String fresh,
            SignedIn who,
            HttpServletRequest request) {
        var problem =
                changing.change(
                        who,
                        new Password(old),
                        new Password(fresh),
                        token(request),
                        request.getRemoteAddr());
        return problem.<Reply>map(PasswordPage.empty(who)::with)
                .orElseGet(() -> new Reply.Redirect("/me?done=password"));
    }

    private static String token(HttpServletRequest request) {
        return SessionCookie.token(request).orElse("");
    }
}
