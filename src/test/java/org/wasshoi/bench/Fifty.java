package org.wasshoi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Fifty requests for one slot at the same time, round after round: the same request fifty times,
/// and one of each of fifty people, others in every round so that none of them books more often
/// than the rules allow. Every round should leave one booking and nobody unanswered.
record Fifty(List<Integer> ofOne, List<Integer> ofMany, int unanswered) {

    static final int ROUNDS = 10;

    private static final int REQUESTS = 50;

    static Fifty measure(Citizens citizens, JdbcClient jdbc, List<Wanted> slots) throws Exception {
        var unanswered = new ArrayList<Citizens.Answer>();
        var ofOne = new ArrayList<Integer>();
        var ofMany = new ArrayList<Integer>();
        for (int round = 0; round < ROUNDS; round++) {
            var one = slots.get(2 * round);
            var other = slots.get(2 * round + 1);
            var key = UUID.randomUUID();
            int first = round * REQUESTS;
            unanswered.addAll(round(_ -> () -> citizens.book(first, one, key)));
            ofOne.add(bookings(jdbc, one));
            unanswered.addAll(
                    round(who -> () -> citizens.book(first + who, other, UUID.randomUUID())));
            ofMany.add(bookings(jdbc, other));
        }
        unanswered.removeIf(answer -> answer.status() == 303 || answer.status() == 409);
        return new Fifty(List.copyOf(ofOne), List.copyOf(ofMany), unanswered.size());
    }

    /// The least and the most of a list of rounds.
    static String range(List<Integer> rounds) {
        var sorted = rounds.stream().sorted().toList();
        return "%d to %d".formatted(sorted.getFirst(), sorted.getLast());
    }

    private static List<Citizens.Answer> round(IntFunction<Callable<Citizens.Answer>> request)
            throws Exception {
        return Citizens.together(REQUESTS, IntStream.range(0, REQUESTS).mapToObj(request).toList());
    }

    private static int bookings(JdbcClient jdbc, Wanted slot) {
        return jdbc.sql(
                        """
                        select count(*)
                          from centre.booking
                         where room = :room
                           and during && tsrange(:from, :to)
                        """)
                .param("room", slot.room())
                .param("from", slot.day().atTime(slot.from()))
                .param("to", slot.day().atTime(slot.to()))
                .query(Integer.class)
                .single();
    }
}
