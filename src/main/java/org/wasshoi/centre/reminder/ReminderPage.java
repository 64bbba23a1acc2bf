package org.wasshoi.centre.reminder;

import java.util.List;
import org.wasshoi.web.Page;

/// When one is reminded of one's bookings, and how (使う日の前のお知らせ).
record ReminderPage(Ahead chosen, Way way, boolean done) implements Page {

    List<Ahead> choices() {
        return List.of(Ahead.values());
    }
}
