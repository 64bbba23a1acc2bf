package org.wasshoi.centre.vacancy;

import static org.wasshoi.web.PageContext.text;

import java.time.LocalDate;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.web.PageContext;

/// How one room stands at one time of one day (空きの欄); one that can be booked from home leads to the
/// form.
record Cell(Room room, LocalDate day, Slot slot, Mark mark, boolean bookable, boolean waitable) {

    /// Where somebody asks to be told when it becomes free.
    String waitPath() {
        return path("wait");
    }

    String path() {
        return path("book");
    }

    /// What the link says to who does not see where it stands.
    String label() {
        return text("vacancy.cell", text(mark.key()), shortDay(), time(), text(room.name()));
    }

    String waitLabel() {
        return text("vacancy.cell.wait", label());
    }

    String shortDay() {
        return Wareki.dayOfYear(day, PageContext.current().language());
    }

    String time() {
        return Times.name(slot);
    }

    /// Put together without a format, because a page has hundreds of them.
    private String path(String form) {
        var use = "?day=" + day + "&from=" + slot.from() + "&to=" + slot.to();
        return "/rooms/" + room.id().value() + "/" + form + use;
    }
}
