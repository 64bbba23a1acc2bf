package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.PlaceId.CentreId;

/// A round in which rooms are given to those who want them (抽選・調整の回).
record Round(
        RoundId id,
        CentreId centre,
        String name,
        Terms terms,
        Times times,
        State state,
        @Nullable Proof proof,
        @Nullable LocalDateTime decidedAt,
        @Nullable String reason,
        boolean sample) {

    /// How far it has come; that entries begin and end is a matter of the clock.
    enum State {
        OPEN,
        CLOSED,
        DECIDED,
        CALLED_OFF
    }

    /// What people see of it (回の様子).
    enum Phase {
        COMING,
        ENTERING,
        WAITING,
        DECIDED,
        CALLED_OFF;

        String key() {
            return "draw.phase." + name();
        }
    }

    Phase phase(LocalDateTime now) {
        return switch (state) {
            case OPEN -> open(now);
            case CLOSED -> Phase.WAITING;
            case DECIDED -> Phase.DECIDED;
            case CALLED_OFF -> Phase.CALLED_OFF;
        };
    }

    private Phase open(LocalDateTime now) {
        if (now.isBefore(times.opens())) {
            return Phase.COMING;
        }
        return now.isBefore(times.closes()) ? Phase.ENTERING : Phase.WAITING;
    }

    boolean isDecidable(LocalDateTime now) {
        return phase(now) == Phase.WAITING && !now.isBefore(times.decides());
    }

    boolean isOver() {
        return state == State.DECIDED || state == State.CALLED_OFF;
    }

    boolean isLottery() {
        return terms.way() == Way.LOTTERY;
    }

    String path() {
        return "/draws/" + id.value();
    }

    String deskPath() {
        return "/desk/draws/" + id.value();
    }

    /// The draw itself; only once the list is closed.
    Lottery lottery() {
        var closed = Objects.requireNonNull(proof);
        return lottery(closed.word());
    }

    Lottery lottery(String word) {
        var closed = Objects.requireNonNull(proof);
        return new Lottery(terms.sentence(), word, closed.list(), terms.mostPlaces());
    }
}
