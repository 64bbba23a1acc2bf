package org.wasshoi.centre.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;
import org.wasshoi.web.SiteAddress;

/// Private addresses of one's own calendars (予約のカレンダー), made anew and ended.
@Controller
class AddressController {

    private final RenewingAddresses renewing;
    private final Addresses addresses;
    private final SiteAddress site;

    AddressController(RenewingAddresses renewing, Addresses addresses, SiteAddress site) {
        this.renewing = renewing;
        this.addresses = addresses;
        this.site = site;
    }

    @Permit(Permission.READ_OWN)
    @GetMapping("/me/calendar")
    AddressPage see(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return page(acting, null, null);
    }

    /// The secret is shown in this answer and never again, for it is not kept.
    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/calendar")
    AddressPage renew(@RequestParam(defaultValue = "") String organisation, Acting acting) {
        var subscription = subscription(organisation, acting);
        var secret = renewing.renew(acting, subscription);
        var address = site.address() + "/calendars/" + secret.text() + "/bookings.ics";
        return page(acting, subscription, new Link(address));
    }

    @Permit(Permission.EDIT_OWN)
    @PostMapping("/me/calendar/end")
    Reply end(@RequestParam(defaultValue = "") String organisation, Acting acting) {
        renewing.end(acting, subscription(organisation, acting));
        return new Reply.Redirect("/me/calendar");
    }

    private AddressPage page(Acting acting, @Nullable Subscription renewed, @Nullable Link link) {
        var person = acting.who().person();
        return AddressPage.of(acting.who(), addresses.of(person), renewed, link);
    }

    private static Subscription subscription(String organisation, Acting acting) {
        var person = acting.who().person();
        return organisation.isEmpty()
                ? new Subscription(person, null)
                : new Subscription(
                        person,
                        acting.who().roles().stream()
                                .map(held -> held.organisation().id())
                                .filter(one -> one.equals(id(organisation)))
                                .findFirst()
                                .orElseThrow(NotFound::new));
    }

    private static OrganisationId id(String organisation) {
        try {
            return new OrganisationId(UUID.fromString(organisation));
        } catch (IllegalArgumentException _) {
            throw new NotFound();
        }
    }
}
