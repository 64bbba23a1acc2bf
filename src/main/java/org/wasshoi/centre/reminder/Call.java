package org.wasshoi.centre.reminder;

import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Person;
import org.wasshoi.web.PageContext;

/// Something that the desk tells somebody (電話・手紙の一件).
record Call(Notice notice, Way way, Booking booking, Room room, @Nullable Person person) {

    boolean isOffer() {
        return notice.until() != null;
    }

    String until() {
        var until = LocalDateTime.ofInstant(Objects.requireNonNull(notice.until()), Tokyo.ZONE);
        return PageContext.text(
                "reminder.until",
                Wareki.date(until.toLocalDate(), PageContext.current().language()),
                "%d:%02d".formatted(until.getHour(), until.getMinute()));
    }

    /// The number to ring, or where the letter goes.
    String contact() {
        return switch (way) {
            case PHONE -> PageContext.phone(Objects.requireNonNullElse(phone(), ""));
            case LETTER ->
                    person == null || person.contact().postalAddress() == null
                            ? ""
                            : person.contact().postalAddress();
            case MAIL, SITE -> "";
        };
    }

    String path() {
        return "/desk/notices/" + notice.id() + "/told";
    }

    private @Nullable String phone() {
        return person == null || person.contact().phone() == null
                ? booking.booker().phone()
                : person.contact().phone();
    }
}
