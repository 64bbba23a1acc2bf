package org.wasshoi.centre.rule;

import java.util.List;
import java.util.Set;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.kernel.Yen;

/// A booking that a change touches (触れる予約), how, and what it costs by the rules before and after.
record Touch(Booking booking, Room room, Set<Effect> effects, Yen before, Yen after) {

    Touch {
        effects = Set.copyOf(effects);
    }

    List<Effect> ordered() {
        return effects.stream().sorted().toList();
    }

    boolean changesPrice() {
        return !before.equals(after);
    }
}
