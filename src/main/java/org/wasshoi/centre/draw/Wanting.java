package org.wasshoi.centre.draw;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.people.Reception;

/// All that goes into an entry (申込みの内容).
record Wanting(
        Booker booker,
        @Nullable String address,
        Entry.Use use,
        List<Integer> wishes,
        @Nullable Reception reception) {

    Wanting {
        wishes = List.copyOf(wishes);
    }
}
