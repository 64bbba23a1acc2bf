package org.wasshoi.centre.draw;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.wasshoi.kernel.Sha256;

/// The draw (抽選), which gives the same to whoever repeats it. The entries stand in the order of
/// SHA-256(seed + number); all first preferences are met in that order, then the next ones.
record Lottery(String sentence, String word, Snapshot list, int mostPlaces) {

    /// An entry and what places it in the order (並びの鍵).
    record Ticket(String key, int number) {}

    /// SHA-256 of the published sentence, the number known later, and the hash of the list.
    String seed() {
        return Sha256.hex(sentence + word + list.hash());
    }

    List<Ticket> order() {
        var seed = seed();
        return list.wishes().keySet().stream()
                .map(number -> new Ticket(Sha256.hex(seed + number), number))
                .sorted(Comparator.comparing(Ticket::key).thenComparing(Ticket::number))
                .toList();
    }

    /// Which entry gets which slot, by the numbers of slots.
    SortedMap<Integer, Integer> winners() {
        var wishes = list.wishes();
        var order = order();
        var most = wishes.values().stream().mapToInt(List::size).max().orElse(0);
        var given = new TreeMap<Integer, Integer>();
        var won = new HashMap<Integer, Integer>();
        for (int preference = 0; preference < most; preference++) {
            for (var ticket : order) {
                give(
                        ticket.number(),
                        wishes.getOrDefault(ticket.number(), List.of()),
                        preference,
                        given,
                        won);
            }
        }
        return given;
    }

    private void give(
            int entry,
            List<Integer> wishes,
            int preference,
            TreeMap<Integer, Integer> given,
            HashMap<Integer, Integer> won) {
        if (preference < wishes.size()
                && won.getOrDefault(entry, 0) < mostPlaces
                && given.putIfAbsent(wishes.get(preference), entry) == null) {
            won.merge(entry, 1, Integer::sum);
        }
    }
}
