package org.wasshoi.roster;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;
import org.wasshoi.people.Member;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Memberships;

/// Grants and ends roles (役割の付与と終了).
@Component
class GrantingRoles {

    private static final Masking MASKING =
            Masking.showing("organisation", "role", "scope", "first", "last");

    private final Memberships memberships;
    private final Invitations invitations;
    private final AuditLog audit;

    GrantingRoles(Memberships memberships, Invitations invitations, AuditLog audit) {
        this.memberships = memberships;
        this.invitations = invitations;
        this.audit = audit;
    }

    @Transactional
    public void grant(Acting acting, Membership membership) {
        memberships.add(membership);
        invitations.withdrawThoseOfOthers(membership.person(), acting.who().person());
        audit.record(
                acting.did(
                        new Verb("role.grant"),
                        target(membership),
                        membership.person(),
                        MASKING.change(null, values(membership, membership.term().last()))));
    }

    @Transactional
    public void end(Acting acting, Member held, LocalDate last) {
        var membership = held.membership();
        memberships.end(held.id(), last);
        audit.record(
                acting.did(
                        new Verb("role.end"),
                        target(membership),
                        membership.person(),
                        MASKING.change(
                                values(membership, membership.term().last()),
                                values(membership, last))));
    }

    private static Target target(Membership membership) {
        return new Target("person", membership.person().value().toString());
    }

    private static Map<String, @Nullable Object> values(
            Membership membership, @Nullable LocalDate last) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("organisation", membership.organisation().id().value());
        values.put("role", membership.role());
        values.put("scope", membership.scope().getClass().getSimpleName());
        values.put("first", membership.term().from());
        values.put("last", last);
        return values;
    }
}
