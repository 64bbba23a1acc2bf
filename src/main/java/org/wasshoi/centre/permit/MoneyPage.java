package org.wasshoi.centre.permit;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.Dossier;
import org.wasshoi.web.Page;
import org.wasshoi.web.Problem;

/// The money and papers of one booking as the desk sees them (お金と書類).
record MoneyPage(
        Booking booking,
        Room room,
        Dossier dossier,
        boolean mayDecide,
        String day,
        LocalDate today,
        List<Problem> problems,
        boolean isOvertaken)
        implements Page {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    MoneyPage with(String typed, Problem problem) {
        return new MoneyPage(
                booking, room, dossier, mayDecide, typed, today, List.of(problem), false);
    }

    MoneyPage overtaken() {
        return new MoneyPage(booking, room, dossier, mayDecide, day, today, problems, true);
    }

    String path() {
        return "/desk/bookings/" + booking.id().value();
    }

    String papers() {
        return "/bookings/" + booking.id().value();
    }

    /// While an exemption waits nobody knows the amount.
    boolean isToPay() {
        return booking.state().holds()
                && !dossier.isWaitingForApproval()
                && dossier.account().due().amount() > 0;
    }

    boolean isToPayBack() {
        return dossier.account().owed().amount() > 0;
    }

    boolean isToDecide() {
        return mayDecide && dossier.isWaitingForApproval();
    }

    @Override
    public int status() {
        if (isOvertaken) {
            return CONFLICT;
        }
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
