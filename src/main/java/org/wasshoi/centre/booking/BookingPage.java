package org.wasshoi.centre.booking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rule;
import org.wasshoi.kernel.Rounding;
import org.wasshoi.kernel.Yen;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// One booking as its booker or the desk sees it (予約の内容).
record BookingPage(
        Booking booking,
        Room room,
        Checking checking,
        boolean mayDecide,
        boolean own,
        String done,
        List<Problem> problems)
        implements Page {

    private static final int CONFLICT = 409;

    String path() {
        return "/bookings/" + booking.id().value();
    }

    boolean mayCancel() {
        return booking.state().isOpen()
                && booking.use().day().atTime(booking.use().from()).isAfter(checking.now());
    }

    boolean isToDecide() {
        return mayDecide && booking.state() == BookingState.REQUESTED;
    }

    /// What of the fee is paid back to who cancels today.
    Yen refund() {
        var days = ChronoUnit.DAYS.between(checking.now().toLocalDate(), day());
        return checking.book()
                .find(Rule.Cancelling.class, room, day())
                .map(rule -> rule.refund(days))
                .map(part -> booking.fee().net().times(part, Rounding.DOWN, 1))
                .orElse(Yen.ZERO);
    }

    String doneKey() {
        return "centre.done." + done;
    }

    private LocalDate day() {
        return booking.use().day();
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : CONFLICT;
    }
}
