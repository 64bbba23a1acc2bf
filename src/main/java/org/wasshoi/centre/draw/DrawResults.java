package org.wasshoi.centre.draw;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Verb;
import org.wasshoi.people.Acting;

/// Writes down what was decided and has everybody told (結果の記録と知らせ), in the caller's transaction.
@Component
class DrawResults {

    private static final Masking MASKING = Masking.showing("state", "seed", "word", "given");

    private final Rounds rounds;
    private final DrawSlots slots;
    private final Entries entries;
    private final Awards awards;
    private final TellingEntrants telling;
    private final AuditLog audit;
    private final Clock clock;

    DrawResults(
            Rounds rounds,
            DrawSlots slots,
            Entries entries,
            Awards awards,
            TellingEntrants telling,
            AuditLog audit,
            Clock clock) {
        this.rounds = rounds;
        this.slots = slots;
        this.entries = entries;
        this.awards = awards;
        this.telling = telling;
        this.audit = audit;
        this.clock = clock;
    }

    void write(Acting acting, Round round, Decision decision) {
        var by = acting.who().person();
        rounds.decide(round.id(), decision.word(), decision.seed(), by);
        var standing = entries.standing(round.id());
        var given = give(round, decision, standing);
        slots.freeTheRest(round.id());
        standing.forEach(one -> {
            var own = given.stream().filter(award -> award.entry().equals(one.id())).toList();
            telling.tell(round, one, Notice.Kind.RESULT, own);
        });
        record(acting, round, decision);
    }

    private List<Award> give(Round round, Decision decision, List<Entry> standing) {
        var byNumber =
                standing.stream().collect(Collectors.toMap(Entry::number, Function.identity()));
        return slots.of(round.id()).stream()
                .filter(slot -> decision.given().containsKey(slot.number()))
                .map(slot -> {
                    var number = decision.given().get(slot.number());
                    var entry = Objects.requireNonNull(byNumber.get(number));
                    var until = claimUntil(round, slot, clock);
                    return awards.add(
                            round.id(), slot.number(), 1, entry.id(), decision.state(), until);
                })
                .toList();
    }

    /// The end of the last day for claiming, or the beginning of the use where that comes first.
    static LocalDateTime claimUntil(Round round, DrawSlot slot, Clock clock) {
        var end = LocalDate.now(clock).plusDays(round.terms().claimDays() + 1L).atStartOfDay();
        return end.isBefore(slot.begins()) ? end : slot.begins();
    }

    private void record(Acting acting, Round round, Decision decision) {
        var given =
                new TreeMap<>(decision.given())
                        .entrySet().stream()
                                .map(one -> one.getKey() + ":" + one.getValue())
                                .toList();
        audit.record(
                acting.did(
                        new Verb("draw.decide"),
                        HoldingRounds.target(round.id()),
                        null,
                        MASKING.change(
                                Map.of("state", round.state().name()),
                                Map.of(
                                        "state",
                                        Round.State.DECIDED.name(),
                                        "seed",
                                        String.valueOf(decision.seed()),
                                        "word",
                                        decision.word(),
                                        "given",
                                        given))));
    }
}
