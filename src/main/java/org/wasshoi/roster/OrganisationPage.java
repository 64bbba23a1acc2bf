package org.wasshoi.roster;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.people.Member;
import org.wasshoi.people.Organisation;
import org.wasshoi.people.RoleWords;
import org.wasshoi.web.Page;

/// The members of an organisation in the order of their readings (組織の名簿).
record OrganisationPage(
        Organisation organisation,
        List<Member> members,
        LocalDate today,
        boolean mayHandOver,
        boolean mayFind,
        Places places)
        implements Page {

    String kindKey() {
        return RoleWords.key(organisation.kind());
    }

    String roleKey(Member member) {
        return RoleWords.key(member.membership().role());
    }

    boolean isComing(Member member) {
        return member.membership().term().from().isAfter(today);
    }

    String reach(Member member) {
        return places.reach(member.membership().scope());
    }

    String path() {
        return "/organisations/" + organisation.id().value();
    }
}
