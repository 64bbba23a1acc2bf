package org.wasshoi.centre.month;

import java.util.List;

/// What was submitted (提出した内容), kept as it was whatever is corrected later.
record Content(Compared figures, String remarks, List<Entry> entries) {

    Content {
        entries = List.copyOf(entries);
    }
}
