package org.wasshoi.centre.permit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.booking.Account;
import org.wasshoi.centre.booking.Approval;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.Permits;
import org.wasshoi.centre.booking.Settling;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.Acting;

/// Takes money and gives it back (入金・返金), within the transaction of whoever calls; a booking that
/// waits for its money is settled by it.
@Component
public class Payments implements Settling {

    private static final Masking MASKING = Masking.showing("amount", "day");

    private final MoneyBook money;
    private final Standing standing;
    private final Permits permits;
    private final Rooms rooms;
    private final Rules rules;
    private final AuditLog audit;
    private final Clock clock;

    Payments(
            MoneyBook money,
            Standing standing,
            Permits permits,
            Rooms rooms,
            Rules rules,
            AuditLog audit,
            Clock clock) {
        this.money = money;
        this.standing = standing;
        this.permits = permits;
        this.rooms = rooms;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /// Takes all that is due; the caller has just changed the booking and so holds it.
    @Transactional
    public void pay(Acting acting, Booking booking, LocalDate day) {
        var due = money.of(booking).due();
        if (!due.equals(Yen.ZERO)) {
            money.add(booking, Account.Kind.PAYMENT, due, day, acting.who().person());
            record(acting, booking, "permit.pay", due, day);
        }
        settle(booking);
    }

    /// Whether the payments of a booking can be taken back: not once money was given back.
    public boolean allowsTakingBack(Booking booking) {
        var account = money.of(booking);
        return account.refunds().isEmpty();
    }

    /// Takes back every payment, as one that was noted by mistake.
    @Transactional
    public void takeBack(Acting acting, Booking booking) {
        var account = money.of(booking);
        var by = acting.who().person();
        account.payments().forEach(entry -> money.reverse(booking, entry, by));
        if (!account.payments().isEmpty()) {
            record(acting, booking, "permit.take-back", account.paid(), today());
        }
        standing.unsettle(booking.id());
    }

    /// Gives back all that is owed to the booker; nothing if nothing is.
    @Transactional
    public void refund(Acting acting, Booking booking, LocalDate day) {
        var owed = money.of(booking).owed();
        if (!owed.equals(Yen.ZERO)) {
            money.add(booking, Account.Kind.REFUND, owed, day, acting.who().person());
            record(acting, booking, "permit.refund", owed, day);
        }
    }

    /// The database has struck out what the use cost; what the rule keeps is charged anew.
    @Override
    public void cancelled(Acting acting, Booking booking) {
        var account = money.of(booking);
        var room = rooms.find(booking.room().value()).orElseThrow();
        var checking = new Checking(rules.book(), LocalDateTime.now(clock));
        var kept = account.kept(booking.fee(), checking.refund(room, booking.use().day()));
        if (!kept.equals(Yen.ZERO)) {
            money.add(booking, Account.Kind.CHARGE, kept, today(), acting.who().person());
        }
    }

    /// What waited only for its money need not wait any longer.
    void settle(Booking booking) {
        var isDecided = permits.of(booking).approval() != Approval.ASKED;
        if (isDecided && money.of(booking).due().equals(Yen.ZERO)) {
            standing.settle(booking.id());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void record(Acting acting, Booking booking, String verb, Yen amount, LocalDate day) {
        audit.record(
                acting.did(
                        new Verb(verb),
                        new Target("booking", booking.id().value().toString()),
                        booking.booker().person(),
                        MASKING.change(
                                null, Map.of("amount", amount.amount(), "day", day.toString()))));
    }
}
