package org.wasshoi.centre.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.people.Acting;

/// Imports a table that was looked at, and undoes that (取り込みと取消), each in one transaction: all of
/// it or nothing.
@Component
class Importing {

    private static final Masking MASKING =
            Masking.showing("kind", "centre", "digest", "state", "new", "corrected", "lines");
    private static final Set<String> EXPECTED = Set.of("room_once", "intake_row_kind_mark_idx");

    private final Intakes intakes;
    private final KeptRows rows;
    private final Sifting sifting;
    private final ImportDoors doors;
    private final RegularsDoor regulars;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    enum Outcome {
        DONE,
        /// Something in the table is wrong, or was no longer free at the last moment.
        WRONG,
        /// Somebody else was faster.
        OVERTAKEN,
        /// A record has been changed since, at the desk or by a later import.
        CHANGED
    }

    Importing(
            Intakes intakes,
            KeptRows rows,
            Sifting sifting,
            ImportDoors doors,
            RegularsDoor regulars,
            AuditLog audit,
            TransactionTemplate transaction) {
        this.intakes = intakes;
        this.rows = rows;
        this.sifting = sifting;
        this.doors = doors;
        this.regulars = regulars;
        this.audit = audit;
        this.transaction = transaction;
    }

    Outcome confirm(Acting acting, Intake intake, Reach reach, Set<Integer> linked) {
        try {
            return transaction.execute(status -> write(acting, intake, reach, linked, status));
        } catch (DataIntegrityViolationException e) {
            if (EXPECTED.contains(String.valueOf(Bookings.violated(e)))) {
                return Outcome.WRONG;
            }
            throw e;
        } catch (ConcurrencyFailureException _) {
            return Outcome.WRONG;
        }
    }

    private Outcome write(
            Acting acting,
            Intake intake,
            Reach reach,
            Set<Integer> linked,
            TransactionStatus status) {
        if (!intakes.confirm(intake, acting.who().person())) {
            return Outcome.OVERTAKEN;
        }
        rows.expectMany();
        var sifted =
                sifting.sift(
                        intake,
                        intakes.table(intake),
                        reach,
                        fates -> write(acting, intake, fates, linked));
        if (!sifted.isReady()) {
            status.setRollbackOnly();
            return Outcome.WRONG;
        }
        intakes.written(intake.id(), sifted.fresh() + sifted.corrected());
        record(
                acting,
                intake,
                "intake.confirm",
                Map.of("new", sifted.fresh(), "corrected", sifted.corrected(), "state", "DONE"));
        return Outcome.DONE;
    }

    private void write(Acting acting, Intake intake, List<Fate> fates, Set<Integer> linked) {
        var todo = fates.stream().filter(fate -> !fate.isSame()).toList();
        if (todo.isEmpty()) {
            return;
        }
        var door = doors.of(intake.kind());
        var before = todo.stream().map(Fate::before).filter(Objects::nonNull).toList();
        if (!before.isEmpty()) {
            door.turn(acting, before, false);
            rows.turn(before, false);
        }
        rows.add(intake.id(), intake.kind(), door.write(acting, todo, linked));
    }

    Outcome undo(Acting acting, Intake intake) {
        try {
            return transaction.execute(_ -> takeBack(acting, intake));
        } catch (ChangedSince _) {
            return Outcome.CHANGED;
        } catch (ConcurrencyFailureException _) {
            return Outcome.OVERTAKEN;
        }
    }

    private Outcome takeBack(Acting acting, Intake intake) {
        if (!intakes.undo(intake, acting.who().person())) {
            return Outcome.OVERTAKEN;
        }
        if (rows.correctedLater(intake.id()) > 0) {
            throw new ChangedSince();
        }
        int line = 0;
        for (var next = next(intake, line); !next.isEmpty(); next = next(intake, line)) {
            takeBack(acting, intake, next);
            line = next.getLast().line();
        }
        record(acting, intake, "intake.undo", Map.of("lines", intake.lines(), "state", "UNDONE"));
        return Outcome.DONE;
    }

    private List<KeptRow> next(Intake intake, int line) {
        return rows.after(intake.id(), line, Sifting.BATCH);
    }

    private void takeBack(Acting acting, Intake intake, List<KeptRow> gone) {
        var door = doors.of(intake.kind());
        door.turn(acting, gone, false);
        rows.turn(gone, false);
        var before = gone.stream().map(KeptRow::replaces).filter(Objects::nonNull).toList();
        if (!before.isEmpty()) {
            var restored = rows.withIds(before);
            door.turn(acting, restored, true);
            rows.turn(restored, true);
        }
        if (intake.kind() == Kind.REGULARS) {
            regulars.takeOut(gone);
        }
    }

    private void record(
            Acting acting, Intake intake, String verb, Map<String, @Nullable Object> what) {
        var after = new HashMap<String, @Nullable Object>(what);
        after.put("kind", intake.kind().name());
        after.put("centre", intake.centre());
        after.put("digest", intake.digest());
        audit.record(
                acting.did(
                        new Verb(verb),
                        new Target("intake", intake.id().value().toString()),
                        null,
                        MASKING.change(Map.of("state", intake.state().name()), after)));
    }
}
