package org.wasshoi.centre.month;

import java.time.LocalDate;
import java.util.UUID;

/// What the manager tells of the month (記事): an event, trouble, or a repair.
record Entry(UUID id, Kind kind, LocalDate day, String words) {

    enum Kind {
        EVENT,
        TROUBLE,
        REPAIR;

        String key() {
            return "month.entry." + name();
        }
    }
}
