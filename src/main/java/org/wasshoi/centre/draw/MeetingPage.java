package org.wasshoi.centre.draw;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wasshoi.kernel.Words;
import org.wasshoi.kernel.WrittenCount;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;
import org.wasshoi.web.Problem;

/// The list for a coordination meeting (調整会議の一覧): who wants which slot, to be printed, and where
/// the result is entered.
record MeetingPage(
        Round round,
        Words centre,
        List<DrawSlot> slots,
        List<Entry> entries,
        Map<String, String> typed,
        LocalDateTime now,
        List<Problem> problems)
        implements Page {

    private static final int UNPROCESSABLE = 422;

    /// An entry that wants a slot, and with which preference.
    record Wanting(Entry entry, int preference) {}

    MeetingPage typing(Map<String, String> fields) {
        return new MeetingPage(round, centre, slots, entries, Map.copyOf(fields), now, problems);
    }

    MeetingPage with(List<Problem> found) {
        return new MeetingPage(round, centre, slots, entries, typed, now, List.copyOf(found));
    }

    List<Wanting> wanting(DrawSlot slot) {
        return entries.stream()
                .filter(entry -> entry.wishes().contains(slot.number()))
                .map(entry -> new Wanting(entry, entry.wishes().indexOf(slot.number()) + 1))
                .sorted(Comparator.comparing(Wanting::preference))
                .toList();
    }

    boolean isClash(DrawSlot slot) {
        return wanting(slot).size() > 1;
    }

    long clashes() {
        return slots.stream().filter(this::isClash).count();
    }

    boolean isDecidable() {
        return round.isDecidable(now);
    }

    static String field(DrawSlot slot) {
        return "slot" + slot.number();
    }

    /// What was typed, else the only entry that wants the slot first.
    String value(DrawSlot slot) {
        return typed.isEmpty() ? undisputed(slot) : typed.getOrDefault(field(slot), "");
    }

    private String undisputed(DrawSlot slot) {
        var all = wanting(slot);
        return all.size() == 1 && all.getFirst().preference() == 1
                ? String.valueOf(all.getFirst().entry().number())
                : "";
    }

    String phone(Entry entry) {
        var phone = entry.booker().phone();
        if (phone != null) {
            return PageContext.phone(phone);
        }
        return entry.address() == null ? PageContext.text("draw.phone.none") : entry.address();
    }

    /// What speaks against the result as typed.
    List<Problem> found() {
        var many = new HashMap<Integer, Integer>();
        return slots.stream()
                .filter(slot -> !value(slot).isBlank())
                .flatMap(slot -> problem(slot, many).stream())
                .toList();
    }

    private Optional<Problem> problem(DrawSlot slot, Map<Integer, Integer> many) {
        var entry = entry(slot);
        if (entry.isEmpty()) {
            return Optional.of(new Problem(field(slot), "draw.problem.number"));
        }
        return many.merge(entry.get().number(), 1, Integer::sum) > round.terms().mostPlaces()
                ? Optional.of(new Problem(field(slot), "draw.problem.number.many"))
                : Optional.empty();
    }

    /// The numbers of entries by those of slots; only for a form without problems.
    Map<Integer, Integer> agreed() {
        var agreed = new HashMap<Integer, Integer>();
        slots.forEach(
                slot -> entry(slot).ifPresent(entry -> agreed.put(slot.number(), entry.number())));
        return Map.copyOf(agreed);
    }

    private Optional<Entry> entry(DrawSlot slot) {
        return WrittenCount.read(value(slot), 1, Integer.MAX_VALUE)
                .flatMap(number ->
                        entries.stream().filter(entry -> entry.number() == number).findFirst());
    }

    @Override
    public int status() {
        return problems.isEmpty() ? 200 : UNPROCESSABLE;
    }
}
