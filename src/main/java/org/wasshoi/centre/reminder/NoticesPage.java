package org.wasshoi.centre.reminder;

import java.util.List;
import org.wasshoi.community.Centre;
import org.wasshoi.web.Page;

/// Whom the desk rings up or writes to (電話・手紙で知らせる人).
record NoticesPage(Centre centre, List<Call> calls) implements Page {

    NoticesPage {
        calls = List.copyOf(calls);
    }

    String desk() {
        return "/desk/" + centre.id().value();
    }
}
