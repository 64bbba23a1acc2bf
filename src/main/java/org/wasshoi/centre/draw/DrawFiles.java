package org.wasshoi.centre.draw;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wasshoi.web.CsvFile;
import org.wasshoi.web.PublicFile;

/// The files of a draw (抽選のファイル), none of which changes once it is there.
final class DrawFiles {

    private static final String TEXT = "text/plain;charset=UTF-8";
    private static final List<String> HEADS = List.of("number", "place", "key", "wishes", "given");

    private DrawFiles() {}

    static PublicFile text(String text) {
        return new PublicFile(TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /// A line for each slot given: its number and that of the entry.
    static String result(Lottery lottery) {
        return lottery.winners().entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue() + "\n")
                .collect(Collectors.joining());
    }

    static PublicFile csv(Lottery lottery) {
        var order = lottery.order();
        var wishes = lottery.list().wishes();
        var winners = lottery.winners();
        return CsvFile.of(
                HEADS,
                order,
                ticket ->
                        List.of(
                                ticket.number(),
                                order.indexOf(ticket) + 1,
                                ticket.key(),
                                joined(wishes.getOrDefault(ticket.number(), List.of())),
                                joined(won(winners, ticket.number()))));
    }

    static List<Integer> won(Map<Integer, Integer> winners, int entry) {
        return winners.entrySet().stream()
                .filter(one -> one.getValue() == entry)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
