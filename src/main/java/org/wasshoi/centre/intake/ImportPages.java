package org.wasshoi.centre.intake;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Target;
import org.wasshoi.kernel.Period;
import org.wasshoi.ledger.Cut;
import org.wasshoi.ledger.Dimension;
import org.wasshoi.ledger.Grain;
import org.wasshoi.ledger.Measure;
import org.wasshoi.ledger.Tallies;
import org.wasshoi.people.Acting;
import org.wasshoi.people.SignedIn;

/// Puts the pages of imports together (取り込みの画面).
@Component
class ImportPages {

    private static final Set<Measure> VISITS = Set.of(new Measure("centre-visits"));

    private final ReachingIntakes reaching;
    private final Intakes intakes;
    private final Sifting sifting;
    private final Tallies tallies;
    private final AuditLog audit;

    ImportPages(
            ReachingIntakes reaching,
            Intakes intakes,
            Sifting sifting,
            Tallies tallies,
            AuditLog audit) {
        this.reaching = reaching;
        this.intakes = intakes;
        this.sifting = sifting;
        this.tallies = tallies;
        this.audit = audit;
    }

    ImportsPage imports(SignedIn who, String kind, String centre, UUID once) {
        return new ImportsPage(
                reaching.centres(who), reaching.recent(who), kind, centre, once, List.of());
    }

    /// Whose table tells who somebody is leaves a trace of who looked.
    IntakePage one(Acting acting, Intake intake, Importing.@Nullable Outcome outcome) {
        if (intake.kind().isPersonal() && intake.isDraft()) {
            audit.recordView(
                    acting.saw(new Target("intake", intake.id().value().toString()), null));
        }
        return new IntakePage(
                intake,
                reaching.reach(acting.who(), intake).only(),
                intake.isDraft() ? preview(acting.who(), intake) : null,
                intake.isDraft() ? intakes.importedBefore(intake) : List.of(),
                outcome);
    }

    Sifted sift(SignedIn who, Intake intake) {
        return sifting.sift(intake, intakes.table(intake), reaching.reach(who, intake), _ -> {});
    }

    private IntakePage.Preview preview(SignedIn who, Intake intake) {
        var missing = intake.kind().missing(intake.matching(), intake.centre() != null);
        var sifted = missing.isEmpty() ? sift(who, intake) : new Sifted();
        return new IntakePage.Preview(
                sifted,
                missing,
                recorded(sifted),
                !sifted.months().isEmpty() && !tallies.sampled(VISITS).isEmpty());
    }

    /// How many people the ledger holds in these months at the centres of the table.
    private Map<YearMonth, Long> recorded(Sifted sifted) {
        var recorded = new HashMap<YearMonth, Long>();
        if (sifted.months().isEmpty()) {
            return recorded;
        }
        var period =
                new Period(
                        sifted.months().firstKey().atDay(1),
                        sifted.months().lastKey().atEndOfMonth());
        for (var cell :
                tallies.cells(Grain.MONTH, new Cut(VISITS, Dimension.CENTRE, null, period))) {
            if (sifted.centres().contains(cell.member())) {
                recorded.merge(YearMonth.from(cell.startsOn()), cell.quantity(), Long::sum);
            }
        }
        return recorded;
    }
}
