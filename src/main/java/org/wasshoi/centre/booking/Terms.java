package org.wasshoi.centre.booking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Rule;
import org.wasshoi.kernel.Yen;

/// On which terms a room is given (許可の条件): the state that follows, until when to pay, whether the
/// room is let go by itself when that is missed, and how the exemption stands; `asked` is what was
/// to be taken off, whatever was decided.
public record Terms(
        BookingState state,
        @Nullable LocalDate payBy,
        boolean releases,
        Approval approval,
        Yen asked) {

    /// Where nothing is to be paid ahead and nothing to be approved.
    static Terms of(BookingState state) {
        return new Terms(state, null, false, Approval.NONE, Yen.ZERO);
    }

    /// Of a wish: the desk decides about exemptions on the spot.
    static Terms of(MakingBookings.Order order, Checking checking, Fee fee) {
        var rule = checking.payment(order.wish().room(), order.wish().use().day());
        var asks = order.door() == Checking.Door.OWN && rule.approvesExemptions();
        var first = new Terms(order.state(), null, false, approval(fee, asks), fee.reduction());
        return order.state() == BookingState.CONFIRMED
                ? first.permitted(rule, fee, checking.now().toLocalDate(), order.wish().use().day())
                : first;
    }

    /// Once the use is permitted: what has a price is paid, and while an exemption waits nobody
    /// knows the price.
    public Terms permitted(Rule.Payment rule, Fee fee, LocalDate today, LocalDate use) {
        if (approval == Approval.ASKED) {
            return new Terms(BookingState.PROVISIONAL, null, false, approval, asked);
        }
        if (rule.when() == Rule.Payment.When.ADVANCE && !fee.net().equals(Yen.ZERO)) {
            return new Terms(
                    BookingState.PROVISIONAL,
                    rule.due(today, use),
                    rule.releases(),
                    approval,
                    asked);
        }
        return new Terms(BookingState.CONFIRMED, null, false, approval, asked);
    }

    public Terms decided(boolean isGranted) {
        var answer = isGranted ? Approval.GRANTED : Approval.REFUSED;
        return new Terms(state, payBy, releases, answer, asked);
    }

    boolean isWorthKeeping() {
        return payBy != null || approval != Approval.NONE;
    }

    private static Approval approval(Fee fee, boolean asks) {
        if (fee.exemption().isEmpty()) {
            return Approval.NONE;
        }
        return asks ? Approval.ASKED : Approval.GRANTED;
    }
}
