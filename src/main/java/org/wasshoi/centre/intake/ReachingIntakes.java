package org.wasshoi.centre.intake;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// What lies within somebody's reach (取り込みの範囲); the rest is not there for them.
@Component
class ReachingIntakes {

    private static final Where CITY = new Where(null, null, null);

    private final Register register;
    private final Intakes intakes;

    ReachingIntakes(Register register, Intakes intakes) {
        this.register = register;
        this.intakes = intakes;
    }

    List<Centre> centres(SignedIn who) {
        return register.centres().stream().filter(centre -> reaches(who, centre)).toList();
    }

    boolean wholeCity(SignedIn who) {
        return who.may(Permission.IMPORT_RECORDS, CITY);
    }

    List<Intake> recent(SignedIn who) {
        var centres = centres(who).stream().map(centre -> centre.id().value()).toList();
        return intakes.recent(centres, who.person(), wholeCity(who));
    }

    Intake intake(SignedIn who, UUID id) {
        return intakes.find(new IntakeId(id))
                .filter(intake -> reaches(who, intake))
                .orElseThrow(NotFound::new);
    }

    Reach reach(SignedIn who, Intake intake) {
        var centres = centres(who);
        return new Reach(
                centres,
                centres.stream()
                        .filter(centre -> centre.id().value().equals(intake.centre()))
                        .findFirst()
                        .orElse(null));
    }

    private boolean reaches(SignedIn who, Intake intake) {
        return intake.centre() == null
                ? wholeCity(who) || intake.madeBy().equals(who.person())
                : centres(who).stream()
                        .anyMatch(centre -> centre.id().value().equals(intake.centre()));
    }

    private static boolean reaches(SignedIn who, Centre centre) {
        return who.may(
                Permission.IMPORT_RECORDS,
                new Where(null, centre.id().value(), centre.area().value()));
    }
}
