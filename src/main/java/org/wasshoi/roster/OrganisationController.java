package org.wasshoi.roster;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Target;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Memberships;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.Organisations;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// My organisation (わたしの組織): who belongs there, in which role and until when.
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final Memberships memberships;
    private final Places places;
    private final AuditLog audit;
    private final Clock clock;

    OrganisationController(
            Organisations organisations,
            Memberships memberships,
            Places places,
            AuditLog audit,
            Clock clock) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/organisations")
    OrganisationsPage organisations(SignedIn who, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return OrganisationsPage.of(who, organisations.all());
    }

    @Permit(Permission.READ_MEMBERS)
    @GetMapping("/organisations/{id}")
    OrganisationPage organisation(
            @PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var organisation =
                organisations
                        .find(new OrganisationId(id))
                        .filter(one -> acting.who().may(Permission.READ_MEMBERS, Where.of(one)))
                        .orElseThrow(NotFound::new);
        audit.recordView(acting.saw(new Target("organisation", id.toString()), null));
        return new OrganisationPage(
                organisation,
                memberships.members(organisation.id()),
                LocalDate.now(clock),
                acting.who().may(Permission.HAND_OVER, Where.of(organisation)),
                acting.who().may(Permission.FIND_PERSON),
                places);
    }
}
