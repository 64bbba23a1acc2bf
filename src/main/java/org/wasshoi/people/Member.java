package org.wasshoi.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Somebody who holds a role in an organisation (構成員), as the others there know them.
public record Member(
        MembershipId id,
        Membership membership,
        String name,
        @Nullable String kana,
        boolean sample) {

    /// Whether the role has ended before this day.
    public boolean isOver(LocalDate day) {
        var last = membership.term().last();
        return last != null && last.isBefore(day);
    }
}
