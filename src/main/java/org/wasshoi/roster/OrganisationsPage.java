package org.wasshoi.roster;

import java.util.List;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.RoleWords;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;

/// The organisations that somebody belongs to, and others whose members they may see.
record OrganisationsPage(List<Membership> own, List<Organisation> others, SignedIn who)
        implements Page {

    static OrganisationsPage of(SignedIn who, List<Organisation> all) {
        var own = who.roles();
        var others =
                all.stream()
                        .filter(one -> own.stream().noneMatch(held -> isOf(held, one)))
                        .filter(one -> who.may(Permission.READ_MEMBERS, Where.of(one)))
                        .toList();
        return new OrganisationsPage(own, others, who);
    }

    boolean isOpen(Organisation organisation) {
        return who.may(Permission.READ_MEMBERS, Where.of(organisation));
    }

    boolean mayFind() {
        return who.may(Permission.FIND_PERSON);
    }

    String kindKey(Organisation organisation) {
        return RoleWords.key(organisation.kind());
    }

    String roleKey(Membership held) {
        return RoleWords.key(held.role());
    }

    private static boolean isOf(Membership held, Organisation organisation) {
        return held.organisation().id().equals(organisation.id());
    }
}
