package org.wasshoi.centre.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wasshoi.ledger.Facts;
import org.wasshoi.ledger.Origin;
import org.wasshoi.ledger.Posting;
import org.wasshoi.people.Acting;

/// Attendance goes into the ledger (利用者数の計上), each line an origin of its own.
@Component
class VisitsDoor implements Door {

    private static final int FIRST = 1;

    private final Facts facts;
    private final KeptRows rows;

    VisitsDoor(Facts facts, KeptRows rows) {
        this.facts = facts;
        this.rows = rows;
    }

    @Override
    public Kind kind() {
        return Kind.ATTENDANCE;
    }

    @Override
    public void weigh(List<Fate> fates, Sifted into) {
        // every line that could be read can be written
    }

    @Override
    public List<KeptRow> write(Acting acting, List<Fate> fates, Set<Integer> linked) {
        var kept = new ArrayList<KeptRow>();
        var postings = new ArrayList<Posting>();
        for (var fate : fates) {
            var visits = (Entry.Visits) fate.entry();
            var id = rows.nextId();
            var before = fate.before();
            kept.add(
                    new KeptRow(
                            id,
                            visits.line(),
                            visits.mark(),
                            visits.contents(),
                            id,
                            visits.origin(),
                            FIRST,
                            before == null ? null : before.id()));
            postings.add(
                    new Posting(new Origin(visits.origin(), id, FIRST), false, visits.facts()));
        }
        facts.post(postings);
        return kept;
    }

    /// What took something back is itself taken back, so both ways are one.
    @Override
    public void turn(Acting acting, List<KeptRow> rows, boolean on) {
        facts.reverse(rows.stream().map(KeptRow::posting).toList());
    }
}
