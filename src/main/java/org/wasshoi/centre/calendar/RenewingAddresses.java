package org.wasshoi.centre.calendar;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Change;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;
import org.wasshoi.people.OrganisationId;

/// Makes private addresses anew and ends them (アドレスの作り直し).
@Component
class RenewingAddresses {

    private final Addresses addresses;
    private final AuditLog audit;

    RenewingAddresses(Addresses addresses, AuditLog audit) {
        this.addresses = addresses;
        this.audit = audit;
    }

    @Transactional
    Secret renew(Acting acting, Subscription subscription) {
        var secret = Secret.random();
        addresses.renew(subscription, secret);
        record(acting, subscription, "calendar.renew");
        return secret;
    }

    @Transactional
    void end(Acting acting, Subscription subscription) {
        if (addresses.end(subscription)) {
            record(acting, subscription, "calendar.end");
        }
    }

    private void record(Acting acting, Subscription subscription, String verb) {
        var person = subscription.person();
        audit.record(
                acting.did(
                        new Verb(verb),
                        new Target("calendar", name(subscription.organisation(), subscription)),
                        person,
                        Change.NONE));
    }

    private static String name(@Nullable OrganisationId organisation, Subscription subscription) {
        return (organisation == null ? subscription.person().value() : organisation.value())
                .toString();
    }
}
