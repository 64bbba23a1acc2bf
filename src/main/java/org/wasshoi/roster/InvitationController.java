package org.wasshoi.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Person;
import org.wasshoi.people.PersonId;
import org.wasshoi.signin.OpeningAccounts;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.PrivateFile;
import org.wasshoi.web.Reply;

/// Inviting somebody, and using an invitation.
@Controller
class InvitationController {

    private final LookingUp lookingUp;
    private final PersonPages pages;
    private final OpeningAccounts accounts;
    private final Post post;
    private final TryingCodes trying;

    InvitationController(
            LookingUp lookingUp,
            PersonPages pages,
            OpeningAccounts accounts,
            Post post,
            TryingCodes trying) {
        this.lookingUp = lookingUp;
        this.pages = pages;
        this.accounts = accounts;
        this.post = post;
        this.trying = trying;
    }

    @Permit(Permission.INVITE_PERSON)
    @PostMapping("/people/{id}/invitation")
    Reply invite(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "letter") String way,
            Acting acting) {
        pages.mustInvite(acting.who(), new PersonId(id));
        var person = lookingUp.see(acting, new PersonId(id)).person();
        if (accounts.hasAccount(person.id())) {
            throw new NotFound();
        }
        if (way.equals("mail") && person.contact().mail() != null) {
            post.mail(acting, person);
            return new Reply.Redirect("/people/" + id + "?done=mailed");
        }
        return letter(acting, person);
    }

    private PrivateFile letter(Acting acting, Person person) {
        return post.letters(acting, List.of(person));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/invitation")
    InvitationPage ask(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        Parameters.only(request, Set.of("code"));
        return InvitationPage.of(code, "");
    }

    @Permit(Permission.READ_PUBLIC)
    @PostMapping("/invitation")
    Reply accept(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String login,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        var page = InvitationPage.of(code, login);
        return switch (trying.accept(code, login, password, request.getRemoteAddr())) {
            case AcceptingInvitations.Outcome.Wrong _ -> page.wrong();
            case AcceptingInvitations.Outcome.Wait _ -> page.tooMany();
            case AcceptingInvitations.Outcome.Unfit(var why) -> page.unfit(why);
            case AcceptingInvitations.Outcome.Opened _ -> new Reply.Redirect("/invitation/done");
        };
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/invitation/done")
    InvitedPage done(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new InvitedPage();
    }
}
