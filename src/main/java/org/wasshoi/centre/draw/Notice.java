package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.people.NoticeChannel;

/// That an entrant is told something (知らせ), by mail at once, by telephone or letter from a list.
record Notice(UUID id, EntryId entry, Kind kind, NoticeChannel way, @Nullable LocalDateTime told) {

    /// What is told.
    enum Kind {
        RESULT,
        OFFERED,
        LAPSED,
        IMPOSSIBLE,
        CALLED_OFF;

        String key() {
            return "draw.notice." + name();
        }
    }

    boolean isByHand() {
        return way == NoticeChannel.PHONE || way == NoticeChannel.LETTER;
    }

    boolean isWaiting() {
        return isByHand() && told == null;
    }

    String wayKey() {
        return "draw.notice.way." + way.name();
    }
}
