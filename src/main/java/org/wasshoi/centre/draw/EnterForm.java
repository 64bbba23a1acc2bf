package org.wasshoi.centre.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.wasshoi.centre.booking.BookingForm;
import org.wasshoi.web.Problem;

/// An entry as typed (申込みの欄): what the room is used for, and the numbers of slots by preference.
record EnterForm(BookingForm use, List<String> wishes) {

    EnterForm {
        wishes = List.copyOf(wishes);
    }

    static EnterForm of(Map<String, String> fields, Round round, List<DrawSlot> slots) {
        var all = new HashMap<>(fields);
        if (!slots.isEmpty()) {
            var any = slots.getFirst().use();
            all.put("day", any.day().toString());
            all.put("from", any.from().toString());
            all.put("to", any.to().toString());
        }
        return new EnterForm(
                BookingForm.of(all),
                IntStream.rangeClosed(1, round.terms().mostWishes())
                        .mapToObj(number -> fields.getOrDefault(field(number), "").strip())
                        .toList());
    }

    static EnterForm of(Entry entry, Round round, List<DrawSlot> slots) {
        var fields = new HashMap<String, String>();
        var use = entry.use();
        fields.put("title", use.title());
        fields.put("purpose", use.purpose().name());
        fields.put("people", String.valueOf(use.people()));
        fields.put("exemption", use.exemption());
        if (use.forProfit()) {
            fields.put("profit", "yes");
        }
        if (use.heating()) {
            fields.put("heating", "yes");
        }
        for (int number = 1; number <= entry.wishes().size(); number++) {
            fields.put(field(number), String.valueOf(entry.wishes().get(number - 1)));
        }
        return of(fields, round, slots);
    }

    static String field(int number) {
        return "wish" + number;
    }

    List<Problem> problems(List<DrawSlot> slots) {
        var problems = new ArrayList<Problem>();
        var seen = new HashSet<String>();
        for (int number = 1; number <= wishes.size(); number++) {
            var typed = wishes.get(number - 1);
            if (!typed.isEmpty() && slot(typed, slots).isEmpty()) {
                problems.add(new Problem(field(number), "draw.problem.wish"));
            } else if (!typed.isEmpty() && !seen.add(typed)) {
                problems.add(new Problem(field(number), "draw.problem.wish.twice"));
            }
        }
        if (wishes.stream().allMatch(String::isEmpty)) {
            problems.add(new Problem(field(1), "draw.problem.wish.none"));
        }
        problems.addAll(use.problems());
        return problems;
    }

    /// The slots wished for, the first preference first; gaps between preferences close.
    List<DrawSlot> wanted(List<DrawSlot> slots) {
        return wishes.stream().flatMap(typed -> slot(typed, slots).stream()).toList();
    }

    private static Optional<DrawSlot> slot(String typed, List<DrawSlot> slots) {
        return slots.stream()
                .filter(slot -> String.valueOf(slot.number()).equals(typed))
                .findFirst();
    }
}
