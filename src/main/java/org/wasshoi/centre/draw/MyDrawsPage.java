package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import java.util.List;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Page;

/// What somebody and their organisations have entered and what became of it (わたしの抽選・調整会議).
record MyDrawsPage(List<Line> lines, String done) implements Page {

    MyDrawsPage {
        lines = List.copyOf(lines);
    }

    /// An entry with its round, the slots wished for, and what was given.
    record Line(
            Round round,
            Words centre,
            Entry entry,
            List<DrawSlot> wishes,
            List<Given> given,
            LocalDateTime now) {

        Round.Phase phase() {
            return round.phase(now);
        }

        boolean isOpen() {
            return phase() == Round.Phase.ENTERING && !entry.withdrawn();
        }

        boolean isLost() {
            return round.state() == Round.State.DECIDED && given.isEmpty() && !entry.withdrawn();
        }

        String enterPath() {
            var organisation = entry.booker().organisation();
            return round.path()
                    + "/enter"
                    + (organisation == null ? "" : "?booker=" + organisation.value());
        }
    }

    /// A slot that was given.
    record Given(Award award, DrawSlot slot, LocalDateTime now) {

        boolean isClaimable() {
            return award.isClaimable(now) && award.booking() != null;
        }

        /// The last minute in which it can be claimed.
        LocalDateTime last() {
            return award.claimUntil().minusMinutes(1);
        }

        String path() {
            return "/me/draws/" + award.id().value();
        }
    }

    boolean isLate() {
        return done.equals("late");
    }

    String doneKey() {
        return "draw.done." + done;
    }
}
