package org.wasshoi.centre.draw;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// Which rounds somebody may hold (担当の範囲); the rest is not there for them.
@Component
class RoundsInReach {

    private final Register register;
    private final Rounds rounds;

    RoundsInReach(Register register, Rounds rounds) {
        this.register = register;
        this.rounds = rounds;
    }

    List<Centre> centres(SignedIn who) {
        return register.centres().stream().filter(centre -> reaches(who, centre)).toList();
    }

    Centre centre(SignedIn who, String code) {
        return centres(who).stream()
                .filter(centre -> centre.id().value().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    Round round(SignedIn who, UUID id) {
        var round = rounds.find(new RoundId(id)).orElseThrow(NotFound::new);
        centre(who, round.centre().value());
        return round;
    }

    private static boolean reaches(SignedIn who, Centre centre) {
        var where = new Where(null, centre.id().value(), centre.area().value());
        return who.may(Permission.HOLD_DRAW, where);
    }
}
