package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.booking.BookingId;

/// A slot given to an entry (当選): in the first turn by the draw or the meeting, in later ones
/// because nobody claimed it.
record Award(
        AwardId id,
        RoundId round,
        int slot,
        int turn,
        EntryId entry,
        State state,
        LocalDateTime claimUntil,
        @Nullable BookingId booking) {

    /// What became of it.
    enum State {
        WON,
        CLAIMED,
        DECLINED,
        LAPSED,
        IMPOSSIBLE;

        boolean isLive() {
            return this == WON || this == CLAIMED;
        }

        String key() {
            return "draw.award." + name();
        }
    }

    boolean isClaimable(LocalDateTime now) {
        return state == State.WON && now.isBefore(claimUntil);
    }
}
