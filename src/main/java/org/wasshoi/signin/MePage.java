package org.wasshoi.signin;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.people.Membership;
import org.wasshoi.people.Person;
import org.wasshoi.people.RoleWords;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;

/// What the city knows a person by (マイページ): the name, the roles and their terms.
record MePage(
        Person person,
        List<Membership> roles,
        LocalDate today,
        List<Membership> usable,
        boolean changed)
        implements Page {

    /// Whether a role of staff is held that nothing but a password has been shown for.
    boolean needsSecondFactor() {
        return roles.stream()
                .filter(held -> held.term().contains(today) && held.role().isStaff())
                .anyMatch(held -> !usable.contains(held));
    }

    String roleKey(Membership held) {
        return RoleWords.key(held.role());
    }

    String kindKey(Membership held) {
        return RoleWords.key(held.organisation().kind());
    }

    /// Whether a role is held, was held or is to come.
    String stateKey(Membership held) {
        if (held.term().contains(today)) {
            return "people.term.held";
        }
        return held.term().from().isAfter(today) ? "people.term.coming" : "people.term.over";
    }

    /// Whether a role held today opens a page of staff.
    boolean may(Permission permission) {
        return roles.stream()
                .filter(held -> held.term().contains(today))
                .anyMatch(held -> held.role().grants(permission));
    }
}
