package org.wasshoi.centre.month;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.Forbidden;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// Whose reports lie within a reader's reach (報告の範囲); the rest is not there for them.
@Component
class Responsible {

    private final Register register;

    Responsible(Register register) {
        this.register = register;
    }

    List<Centre> centres(SignedIn who, Permission permission) {
        return register.centres().stream()
                .filter(centre -> reaches(who, centre, permission))
                .toList();
    }

    /// Whoever may read a report and not do this with it is told so.
    Centre centre(SignedIn who, String code, Permission permission) {
        var centre =
                centres(who, Permission.READ_MONTHS).stream()
                        .filter(one -> one.id().value().equals(code))
                        .findFirst()
                        .orElseThrow(NotFound::new);
        if (!reaches(who, centre, permission)) {
            throw new Forbidden();
        }
        return centre;
    }

    /// All centres, for what concerns the city as a whole.
    List<Centre> city(SignedIn who) {
        var all = register.centres();
        if (!all.stream().allMatch(centre -> reaches(who, centre, Permission.JUDGE_MONTHS))) {
            throw new Forbidden();
        }
        return all;
    }

    boolean reaches(SignedIn who, Centre centre, Permission permission) {
        return who.may(permission, new Where(null, centre.id().value(), centre.area().value()));
    }
}
