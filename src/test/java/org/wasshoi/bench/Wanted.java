package org.wasshoi.bench;

import java.time.LocalDate;
import java.time.LocalTime;

/// A room and a band that somebody wants in a measurement.
record Wanted(String room, LocalDate day, LocalTime from, LocalTime to) {

    String path() {
        return "/rooms/" + room + "/book";
    }
}
