package org.wasshoi.roster;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.signin.ResettingPassword;
import org.wasshoi.web.Forbidden;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.SiteAddress;

/// Handing a code on paper to somebody who forgot the password and has no mail.
@Controller
class ResetCodeController {

    private final LookingUp lookingUp;
    private final PersonPages pages;
    private final ResettingPassword resetting;
    private final SiteAddress site;

    ResetCodeController(
            LookingUp lookingUp, PersonPages pages, ResettingPassword resetting, SiteAddress site) {
        this.lookingUp = lookingUp;
        this.pages = pages;
        this.resetting = resetting;
        this.site = site;
    }

    /// The code is kept nowhere, so the answer itself shows it.
    @Permit(Permission.EDIT_PERSON)
    @PostMapping("/people/{id}/reset")
    ResetCodePage reset(@PathVariable UUID id, Acting acting) {
        var person = new PersonId(id);
        pages.mustReach(acting.who(), person);
        if (acting.who().person().equals(person)) {
            throw new Forbidden();
        }
        var code = resetting.printedCode(person, acting).orElseThrow(NotFound::new);
        return new ResetCodePage(
                lookingUp.see(acting, person).person(), code, site.address() + "/sign-in/reset");
    }
}
