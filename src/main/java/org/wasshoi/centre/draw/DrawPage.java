package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// One round as everybody sees it (回のページ): what can be wished for and how many want it, then all
/// that it takes to repeat the draw, and its result; numbers only, no names.
record DrawPage(
        Round round,
        Words centre,
        List<DrawSlot> slots,
        Map<Integer, Integer> wanting,
        int entries,
        List<Award> awards,
        Map<EntryId, Integer> numbers,
        LocalDateTime now)
        implements Page {

    Round.Phase phase() {
        return round.phase(now);
    }

    boolean takesEntries() {
        return phase() == Round.Phase.ENTERING;
    }

    boolean isDecided() {
        return round.state() == Round.State.DECIDED;
    }

    boolean isDrawn() {
        return isDecided() && round.isLottery();
    }

    int many(DrawSlot slot) {
        return wanting.getOrDefault(slot.number(), 0);
    }

    /// To whom the slot was given, one turn after the other.
    String given(DrawSlot slot) {
        return awards.stream()
                .filter(award -> award.slot() == slot.number())
                .map(award ->
                        PageContext.text(
                                award.turn() == 1 ? "draw.given" : "draw.given.later",
                                String.valueOf(numbers.get(award.entry())),
                                PageContext.text(award.state().key())))
                .collect(Collectors.joining(PageContext.text("draw.given.then")));
    }

    List<Lottery.Ticket> order() {
        return round.lottery().order();
    }

    String wishes(int entry) {
        var wishes = round.lottery().list().wishes().getOrDefault(entry, List.of());
        return wishes.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    String recipe() {
        return Recipe.of(round.terms().mostPlaces());
    }

    /// The sentence and the number known later, as they go into the seed.
    String sentence() {
        return round.terms().sentence() + round.lottery().word();
    }
}
