package org.wasshoi.bench;

import java.time.LocalDate;
import java.time.LocalTime;

/// A room and a band that somebody wants in a measurement, and what it costs there.
record Wanted(String room, LocalDate day, LocalTime from, LocalTime to, String price) {

    String path() {
        return "/rooms/" + room + "/book";
    }
}
