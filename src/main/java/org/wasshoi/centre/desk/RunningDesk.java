package org.wasshoi.centre.desk;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.ledger.Facts;
import org.wasshoi.people.Acting;

/// Does what is done at the desk (窓口の業務): each step once, and told to the ledger where people came.
/// What somebody else has changed meanwhile is not overwritten; the answer then is false.
@Component
class RunningDesk {

    private static final Masking MASKING = Masking.showing("day", "state", "people");

    private final Bookings bookings;
    private final Notes notes;
    private final Facts facts;
    private final UsePlaces places;
    private final AuditLog audit;

    RunningDesk(Bookings bookings, Notes notes, Facts facts, UsePlaces places, AuditLog audit) {
        this.bookings = bookings;
        this.notes = notes;
        this.facts = facts;
        this.places = places;
        this.audit = audit;
    }

    @Transactional
    public boolean take(Acting acting, Line line, Step step, LocalDate day) {
        var state = line.after(step);
        if (!bookings.change(line.booking(), state)) {
            return false;
        }
        notes.add(line.booking().id(), step, day, acting.who().person());
        record(acting, line, step.verb(), Map.of("day", day.toString(), "state", state.name()));
        return true;
    }

    @Transactional
    public boolean undo(Acting acting, Line line, Step step) {
        var state = line.afterUndoing(step);
        if (!bookings.change(line.booking(), state)) {
            return false;
        }
        notes.undo(line.booking().id(), step, acting.who().person());
        if (step == Step.USED) {
            takeBack(line.counted());
        }
        record(acting, line, step.undoing(), Map.of("state", state.name()));
        return true;
    }

    /// Writes down how many came, in place of what was written before.
    @Transactional
    public boolean count(Acting acting, Line line, HeadCount count) {
        if (!bookings.change(line.booking(), BookingState.USED)) {
            return false;
        }
        var booking = line.booking();
        var by = acting.who().person();
        var version = line.counted() == null ? 1 : line.counted().version() + 1;
        notes.count(booking.id(), version, count, by);
        if (!line.has(Step.USED)) {
            notes.add(booking.id(), Step.USED, booking.use().day(), by);
        }
        takeBack(line.counted());
        facts.post(
                Counted.origin(booking.id().value(), version),
                booking.sample(),
                count.facts(booking.use().day(), places.now().of(line.room())));
        record(acting, line, Step.USED.verb(), Map.of("people", count.total()));
        return true;
    }

    /// Taking back twice changes nothing, so one that was undone before does not hurt.
    private void takeBack(@Nullable Counted counted) {
        if (counted != null) {
            facts.reverse(counted.origin());
        }
    }

    private void record(Acting acting, Line line, Verb verb, Map<String, Object> after) {
        var booking = line.booking();
        audit.record(
                acting.did(
                        verb,
                        new Target("booking", booking.id().value().toString()),
                        booking.booker().person(),
                        MASKING.change(before(line), after)));
    }

    private static Map<String, Object> before(Line line) {
        var state = line.booking().state().name();
        return line.counted() == null
                ? Map.of("state", state)
                : Map.of("state", state, "people", line.counted().count().total());
    }
}
