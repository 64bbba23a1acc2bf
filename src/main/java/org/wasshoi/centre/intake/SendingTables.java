package org.wasshoi.centre.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.intake.Line;
import org.wasshoi.intake.Matching;
import org.wasshoi.intake.Table;
import org.wasshoi.intake.Unreadable;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;

/// Keeps a table that came in, guesses its columns, and keeps what was put right there (表の受付と列の対応).
@Component
class SendingTables {

    static final int LOOKED_AT = 40;

    private static final Masking MASKING = Masking.showing("kind", "centre", "digest", "state");

    private final Intakes intakes;
    private final AuditLog audit;

    SendingTables(Intakes intakes, AuditLog audit) {
        this.intakes = intakes;
        this.audit = audit;
    }

    @Transactional
    public IntakeId keep(
            Acting acting,
            UUID once,
            Kind kind,
            @Nullable String centre,
            String name,
            Table table) {
        var by = acting.who().person();
        var before = intakes.madeWith(once, by);
        if (before.isPresent()) {
            return before.get();
        }
        var intake =
                new Intake(
                        intakes.nextId(),
                        kind,
                        centre,
                        name,
                        table.form(),
                        Mark.of(table.content()),
                        guess(kind, centre, table),
                        Intake.State.DRAFT,
                        0,
                        1,
                        by,
                        intakes.now(),
                        null,
                        null);
        intakes.add(intake, once, table.content());
        record(acting, intake, "intake.send");
        return intakes.madeWith(once, by).orElseThrow(() -> new BadParameter("once"));
    }

    /// The sheet in which most fields are found, the first one if they are equal.
    private Matching guess(Kind kind, @Nullable String centre, Table table) {
        var best = guess(kind, centre, table, 0);
        for (int sheet = 1; sheet < table.sheets().size(); sheet++) {
            var other = guess(kind, centre, table, sheet);
            best = other.columns().size() > best.columns().size() ? other : best;
        }
        return best;
    }

    Matching guess(Kind kind, @Nullable String centre, Table table, int sheet) {
        return guess(kind, centre, first(table, sheet), sheet);
    }

    Matching guess(Kind kind, @Nullable String centre, List<Line> first, int sheet) {
        return Matching.guess(first, kind.fields(), sheet, intakes.template(centre, kind));
    }

    /// The beginning of a sheet, as far as it can be read.
    static List<Line> first(Table table, int sheet) {
        var first = new ArrayList<Line>();
        try (var lines = table.lines(sheet)) {
            while (first.size() < LOOKED_AT && lines.hasNext()) {
                first.add(lines.next());
            }
        } catch (Unreadable _) {
            return List.copyOf(first);
        }
        return List.copyOf(first);
    }

    /// Keeps the columns, and their heads for the next file; false if somebody was faster.
    @Transactional
    public boolean match(Acting acting, Intake intake, Matching matching, List<Line> first) {
        if (!intakes.match(intake, matching)) {
            return false;
        }
        first.stream()
                .filter(line -> line.number() == matching.head())
                .findFirst()
                .ifPresent(head ->
                        intakes.keepTemplate(intake, matching.heads(head), acting.who().person()));
        record(acting, intake, "intake.match");
        return true;
    }

    @Transactional
    public boolean discard(Acting acting, Intake intake) {
        if (!intakes.discard(intake)) {
            return false;
        }
        record(acting, intake, "intake.discard");
        return true;
    }

    private void record(Acting acting, Intake intake, String verb) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", intake.kind().name());
        values.put("centre", intake.centre());
        values.put("digest", intake.digest());
        values.put("name", intake.name());
        audit.record(
                acting.did(
                        new Verb(verb),
                        new Target("intake", intake.id().value().toString()),
                        null,
                        MASKING.change(null, values)));
    }
}
