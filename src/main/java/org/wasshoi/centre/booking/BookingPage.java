package org.wasshoi.centre.booking;

import java.util.List;
import org.wasshoi.centre.Room;
import org.wasshoi.kernel.Yen;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// One booking as its booker or the desk sees it (予約の内容).
record BookingPage(
        Booking booking,
        Room room,
        Checking checking,
        Dossier dossier,
        boolean mayDecide,
        boolean own,
        String done,
        List<Problem> problems)
        implements Page {

    private static final String MADE = "made";
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

    /// What is paid back to who cancels today.
    Yen refund() {
        var account = dossier.account();
        var kept = account.kept(booking.fee(), checking.refund(room, booking.use().day()));
        return account.paid().minus(kept);
    }

    boolean hasPaid() {
        return dossier.account().paid().amount() > 0;
    }

    /// Nobody gives a booking up for another refund than the one that was shown.
    boolean showed(String amount) {
        return amount.isEmpty() || amount.equals(String.valueOf(refund().amount()));
    }

    /// On which terms a request is granted today.
    Terms termsOfPermit() {
        var day = booking.use().day();
        return dossier.terms()
                .permitted(
                        checking.payment(room, day),
                        booking.fee(),
                        checking.now().toLocalDate(),
                        day);
    }

    /// Whether something has just been done that still stands.
    boolean isDone() {
        return done.equals(MADE) ? booking.state().isOpen() : !done.isEmpty();
    }

    String doneKey() {
        return "centre.done." + (done.equals(MADE) ? booking.state().name() : done);
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : CONFLICT;
    }
}
