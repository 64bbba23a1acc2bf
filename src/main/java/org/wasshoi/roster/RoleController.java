package org.wasshoi.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Acting;
import org.wasshoi.people.AlreadyHeld;
import org.wasshoi.people.Member;
import org.wasshoi.people.MembershipId;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.Forbidden;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Granting and ending roles; nobody changes their own.
@Controller
class RoleController {

    private final LookingUp lookingUp;
    private final GrantingRoles granting;
    private final Memberships memberships;
    private final Organisations organisations;
    private final PersonPages.PagePlaces here;

    RoleController(
            LookingUp lookingUp,
            GrantingRoles granting,
            Memberships memberships,
            Organisations organisations,
            PersonPages.PagePlaces here) {
        this.lookingUp = lookingUp;
        this.granting = granting;
        this.memberships = memberships;
        this.organisations = organisations;
        this.here = here;
    }

    @Permit(Permission.GRANT_ROLE)
    @GetMapping("/people/{id}/roles")
    RolePage askForRole(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return page(id, RoleForm.today(here.today()), acting);
    }

    @Permit(Permission.GRANT_ROLE)
    @PostMapping("/people/{id}/roles")
    Reply grant(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        var page = page(id, RoleForm.of(fields), acting);
        var problems = page.form().problems(page.grantable(), page.wholeCity(), here.places());
        if (!problems.isEmpty()) {
            return page.with(problems);
        }
        try {
            granting.grant(acting, page.form().membership(page.person().id(), page.grantable()));
            return new Reply.Redirect(page.path() + "?done=granted");
        } catch (AlreadyHeld e) {
            return page.with(List.of(new Problem("role", "roster.problem.held")));
        }
    }

    @Permit(Permission.GRANT_ROLE)
    @GetMapping("/people/roles/{id}/end")
    EndPage askForEnd(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new EndPage(held(id, acting.who()), here.today().toString(), List.of());
    }

    @Permit(Permission.GRANT_ROLE)
    @PostMapping("/people/roles/{id}/end")
    Reply end(@PathVariable UUID id, @RequestParam(defaultValue = "") String last, Acting acting) {
        var held = held(id, acting.who());
        var day = Wareki.parse(last);
        if (day.isEmpty() || day.get().isBefore(held.membership().term().from())) {
            return new EndPage(held, last, List.of(new Problem("last", "roster.problem.last")));
        }
        try {
            granting.end(acting, held, day.get());
        } catch (AlreadyHeld e) {
            return new EndPage(held, last, List.of(new Problem("last", "roster.problem.held")));
        }
        return new Reply.Redirect("/people/" + held.membership().person().value() + "?done=ended");
    }

    private RolePage page(UUID id, RoleForm form, Acting acting) {
        var person = lookingUp.see(acting, new PersonId(id)).person();
        refuseOwn(person.id(), acting.who());
        var grantable =
                organisations.all().stream()
                        .filter(one -> acting.who().may(Permission.GRANT_ROLE, Where.of(one)))
                        .toList();
        var wholeCity = acting.who().may(Permission.GRANT_ROLE, new Where(null, null, null));
        return new RolePage(person, form, List.of(), grantable, wholeCity, here.places());
    }

    private Member held(UUID id, SignedIn who) {
        var held = memberships.find(new MembershipId(id)).orElseThrow(NotFound::new);
        if (!who.may(Permission.GRANT_ROLE, Where.of(held.membership().organisation()))) {
            throw new NotFound();
        }
        refuseOwn(held.membership().person(), who);
        return held;
    }

    private static void refuseOwn(PersonId person, SignedIn who) {
        if (person.equals(who.person())) {
            throw new Forbidden();
        }
    }
}
