package org.wasshoi.centre.calendar;

import org.wasshoi.kernel.Words;
import org.wasshoi.web.Page;

/// How to see in one's own calendar when a room or a centre is in use (暦の購読).
record CalendarPage(Words centre, Words name, String path, String site) implements Page {

    Link link() {
        return new Link(site + path + "/calendar.ics");
    }

    boolean isRoom() {
        return path.startsWith("/rooms/");
    }
}
