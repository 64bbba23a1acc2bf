package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// One round as its centre sees it (回の仕事の画面): who has entered, what is to be done next, what was
/// given to whom.
record RoundPage(
        Round round,
        Words centre,
        List<DrawSlot> slots,
        Map<Integer, Integer> wanting,
        List<Entry> entries,
        List<Award> awards,
        long untold,
        LocalDateTime now,
        String word,
        String reason,
        String done,
        List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    RoundPage with(Problem problem, String typedWord, String typedReason) {
        return new RoundPage(
                round,
                centre,
                slots,
                wanting,
                entries,
                awards,
                untold,
                now,
                typedWord,
                typedReason,
                done,
                List.of(problem));
    }

    Round.Phase phase() {
        return round.phase(now);
    }

    boolean takesEntries() {
        return phase() == Round.Phase.ENTERING;
    }

    boolean isDecidable() {
        return round.isDecidable(now);
    }

    boolean isDrawable() {
        return isDecidable() && round.isLottery();
    }

    boolean isMeeting() {
        return phase() == Round.Phase.WAITING && !round.isLottery();
    }

    boolean isDecided() {
        return round.state() == Round.State.DECIDED;
    }

    List<Entry> standing() {
        return entries.stream().filter(entry -> !entry.withdrawn()).toList();
    }

    int many(DrawSlot slot) {
        return wanting.getOrDefault(slot.number(), 0);
    }

    List<Award> given(DrawSlot slot) {
        return awards.stream().filter(award -> award.slot() == slot.number()).toList();
    }

    Entry entry(Award award) {
        return entries.stream()
                .filter(entry -> entry.id().equals(award.entry()))
                .findFirst()
                .orElseThrow();
    }

    boolean isClaimable(Award award) {
        return award.isClaimable(now) && award.booking() != null;
    }

    LocalDateTime last(Award award) {
        return award.claimUntil().minusMinutes(1);
    }

    String wishes(Entry entry) {
        return entry.wishes().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// By whom or how the entry came.
    String cameBy(Entry entry) {
        var reception = entry.reception();
        return PageContext.text(reception == null ? "draw.came.web" : reception.channel().key());
    }

    String doneKey() {
        return "draw.done." + done;
    }

    boolean isLate() {
        return done.equals("late");
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
