package org.wasshoi.signin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Page;

/// Where a person is signed in, with a way to end each from afar.
record SessionsPage(List<Session> sessions) implements Page {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// More telling names first, because browsers claim to be each other.
    private static final List<String> BROWSERS =
            List.of("Edg", "Firefox", "Chrome", "Safari", "curl");

    private static final List<String> MACHINES =
            List.of("iPhone", "iPad", "Android", "Windows", "Macintosh", "Linux");

    LocalDate day(Instant moment) {
        return moment.atZone(Tokyo.ZONE).toLocalDate();
    }

    String time(Instant moment) {
        return moment.atZone(Tokyo.ZONE).format(TIME);
    }

    /// The browser and the machine as far as the browser tells; may be empty.
    String browser(Session session) {
        return Stream.of(BROWSERS, MACHINES)
                .flatMap(names -> names.stream().filter(session.browser()::contains).limit(1))
                .map(name -> name.equals("Edg") ? "Edge" : name)
                .collect(Collectors.joining(", "));
    }
}
