package org.wasshoi.centre.draw;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.kernel.Sha256;

/// The entries as they were at the closing (締切の一覧): a line each, its number and the numbers of the
/// slots wished for, the first preference first; no names.
record Snapshot(String text) {

    static Snapshot of(List<Entry> entries) {
        return new Snapshot(
                entries.stream()
                        .sorted(Comparator.comparing(Entry::number))
                        .map(Snapshot::line)
                        .collect(Collectors.joining()));
    }

    private static String line(Entry entry) {
        return Stream.concat(Stream.of(entry.number()), entry.wishes().stream())
                        .map(String::valueOf)
                        .collect(Collectors.joining(" "))
                + "\n";
    }

    String hash() {
        return Sha256.hex(text);
    }

    /// What each entry wishes for, by the numbers of entries.
    SequencedMap<Integer, List<Integer>> wishes() {
        return text.lines()
                .map(line -> Stream.of(line.split(" ")).map(Integer::valueOf).toList())
                .collect(
                        Collectors.toMap(
                                List::getFirst,
                                line -> line.subList(1, line.size()),
                                (one, _) -> one,
                                LinkedHashMap::new));
    }
}
