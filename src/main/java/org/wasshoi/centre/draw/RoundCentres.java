package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.Words;

/// At which centre a round is held (回のセンター).
@Component
class RoundCentres {

    private final Register register;

    RoundCentres(Register register) {
        this.register = register;
    }

    /// Its name, or its code where the register knows it no more.
    Words name(Round round) {
        return name(register.centres(), round);
    }

    List<DrawsPage.Row> rows(List<Round> rounds, LocalDateTime now) {
        var centres = register.centres();
        return rounds.stream()
                .map(round -> new DrawsPage.Row(round, name(centres, round), round.phase(now)))
                .toList();
    }

    private static Words name(List<Centre> centres, Round round) {
        return centres.stream()
                .filter(centre -> centre.id().equals(round.centre()))
                .map(Centre::name)
                .findFirst()
                .orElse(Words.same(round.centre().value()));
    }
}
