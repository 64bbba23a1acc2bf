package org.wasshoi.centre.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.community.Centre;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.Permission;

/// Puts the sheet of a day together (日誌の作成).
@Component
class DaySheets {

    private final Rooms rooms;
    private final Sheets sheets;
    private final Offers offers;
    private final Clock clock;

    DaySheets(Rooms rooms, Sheets sheets, Offers offers, Clock clock) {
        this.rooms = rooms;
        this.sheets = sheets;
        this.offers = offers;
        this.clock = clock;
    }

    /// A line that somebody else has changed meanwhile is pointed out.
    DeskPage page(SignedIn who, Centre centre, LocalDate day, @Nullable Line overtaken) {
        var now = LocalDateTime.now(clock);
        var today = now.toLocalDate();
        var here = rooms.of(centre.id());
        var lines =
                sheets.lines(here, day).stream()
                        .filter(line -> line.booking().state().holds())
                        .toList();
        var free = offers.of(here, day);
        return new DeskPage(
                centre,
                day,
                today,
                now.toLocalTime(),
                lines,
                free,
                DayTable.of(here, lines, free),
                who.may(
                        Permission.EDIT_RULES,
                        new Where(null, centre.id().value(), centre.area().value())),
                overtaken);
    }
}
