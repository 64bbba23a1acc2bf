package org.wasshoi.centre.waiting;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.PageContext;

/// A place in a queue as a page shows it (空き待ちの一件): with its number while it waits, with the room
/// that is held and the deadline while it is asked.
record Place(Waiting waiting, Room room, int position, @Nullable Offer offer, Room offered) {

    boolean isAsked() {
        return offer != null;
    }

    boolean mayLeave() {
        return waiting.state() == WaitingState.WAITING;
    }

    String leavePath() {
        return "/waiting/" + waiting.id().value() + "/leave";
    }

    String answerPath() {
        return "/waiting/offers/" + Objects.requireNonNull(offer).id() + "/answer";
    }

    /// Until when an answer counts, in words.
    String until() {
        var until = LocalDateTime.ofInstant(Objects.requireNonNull(offer).until(), Tokyo.ZONE);
        var language = PageContext.current().language();
        return PageContext.text(
                "waiting.until",
                Wareki.date(until.toLocalDate(), language),
                "%d:%02d".formatted(until.getHour(), until.getMinute()));
    }
}
