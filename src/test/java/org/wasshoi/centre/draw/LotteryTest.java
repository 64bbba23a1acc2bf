package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.kernel.Sha256;

class LotteryTest {

    private static final String SENTENCE = "12月1日の一関の最高気温（気象庁発表）";

    /// Worked out by hand with sha256sum.
    @Test
    void countsAsEverybodyElseCounts() {
        var lottery = new Lottery("abc", "7", new Snapshot("1 2\n2 2 1\n"), 1);

        assertThat(lottery.list().hash())
                .isEqualTo("bed9a2c53b9fb4e50dc2350514725cad35378bd2c13fc990c36780850ec0b725");
        assertThat(lottery.seed())
                .isEqualTo("1749a62634eb336bec5858decef23716e39783bf12aa9a2e0f7b80ff485cb369");
        assertThat(lottery.order())
                .containsExactly(
                        new Lottery.Ticket(
                                "10d69e8b93e8aa01bc8e87ef4a8dd89f5210dec4ef26fbc6809b3485c9351b71",
                                2),
                        new Lottery.Ticket(
                                "200211250c6069a105fed6fe81271591044bde7181a8584e430a7b202920a6be",
                                1));
        assertThat(lottery.winners()).isEqualTo(Map.of(2, 2));
    }

    @Test
    void meetsAllFirstWishesBeforeAnySecond() {
        var lottery = new Lottery(SENTENCE, "", new Snapshot("1 1 2\n2 1 2\n3 2 1\n"), 2);

        var winners = lottery.winners();

        assertThat(winners.get(2)).isEqualTo(3);
        assertThat(winners.get(1)).isEqualTo(firstOf(lottery, 1, 2));
    }

    private static int firstOf(Lottery lottery, int one, int other) {
        return lottery.order().stream()
                .map(Lottery.Ticket::number)
                .filter(number -> number == one || number == other)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void givesNoSlotTwiceAndNobodyMoreThanTheirLimit(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var lottery = any(random);
            var wishes = lottery.list().wishes();

            var winners = lottery.winners();

            winners.forEach((slot, entry) -> assertThat(wishes.get(entry)).contains(slot));
            var won =
                    winners.values().stream()
                            .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
            assertThat(won.values()).allMatch(many -> many <= lottery.mostPlaces());
            assertThat(lottery.winners()).isEqualTo(winners);
        }
    }

    /// Nobody goes without a slot that stayed free, unless they have all they may have.
    @ParameterizedTest
    @ValueSource(longs = {3, 14, 15, 92, 65})
    void leavesNoSlotFreeThatSomebodyCouldHave(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var lottery = any(random);
            var winners = lottery.winners();

            lottery.list()
                    .wishes()
                    .forEach((entry, wishes) -> {
                        if (Collections.frequency(winners.values(), entry) < lottery.mostPlaces()) {
                            assertThat(winners.keySet()).containsAll(wishes);
                        }
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    void isRepeatedFromThePublishedListAlone(long seed) {
        var random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            var lottery = any(random);

            assertThat(lottery.winners()).isEqualTo(repeated(lottery));
        }
    }

    /// The same written once more in another way: turn by turn, over the text of the list.
    private static TreeMap<Integer, Integer> repeated(Lottery lottery) {
        var seed =
                Sha256.hex(lottery.sentence() + lottery.word() + Sha256.hex(lottery.list().text()));
        var lines =
                new ArrayList<>(
                        lottery.list().text().lines().map(line -> line.split(" ")).toList());
        lines.sort(
                (one, other) -> Sha256.hex(seed + one[0]).compareTo(Sha256.hex(seed + other[0])));
        var given = new TreeMap<Integer, Integer>();
        var won = new HashMap<String, Integer>();
        for (int preference = 1; preference <= 10; preference++) {
            for (var line : lines) {
                if (line.length <= preference
                        || won.getOrDefault(line[0], 0) >= lottery.mostPlaces()
                        || given.containsKey(Integer.valueOf(line[preference]))) {
                    continue;
                }
                given.put(Integer.valueOf(line[preference]), Integer.valueOf(line[0]));
                won.merge(line[0], 1, Integer::sum);
            }
        }
        return given;
    }

    /// Forty want one slot; over two thousand draws each should win fifty times.
    @Test
    void favoursNobody() {
        var list =
                new Snapshot(
                        IntStream.rangeClosed(1, 40)
                                .mapToObj(number -> number + " 1\n")
                                .collect(Collectors.joining()));
        var won = new int[41];
        for (int draw = 0; draw < 2_000; draw++) {
            won[new Lottery(SENTENCE, String.valueOf(draw), list, 1).winners().get(1)]++;
        }

        assertThat(IntStream.rangeClosed(1, 40).map(entry -> won[entry]))
                .allMatch(many -> many >= 25 && many <= 80);
        var deviation =
                IntStream.rangeClosed(1, 40)
                        .map(entry -> (won[entry] - 50) * (won[entry] - 50))
                        .sum();
        assertThat(deviation / 50.0).isBetween(20.0, 65.0);
    }

    @Test
    void changesWithEachPartOfItsSeed() {
        var list = new Snapshot("1 1\n2 1\n");
        var seeds = new HashSet<String>();
        seeds.add(new Lottery(SENTENCE, "", list, 1).seed());
        seeds.add(new Lottery(SENTENCE, "1", list, 1).seed());
        seeds.add(new Lottery("別の文", "", list, 1).seed());
        seeds.add(new Lottery(SENTENCE, "", new Snapshot("1 1\n"), 1).seed());

        assertThat(seeds).hasSize(4);
    }

    @Test
    void givesNothingWhereNobodyEntered() {
        assertThat(new Lottery(SENTENCE, "", new Snapshot(""), 1).winners()).isEmpty();
    }

    /// A list of up to forty entries with up to five wishes among up to twelve slots.
    static Lottery any(Random random) {
        var slots = 1 + random.nextInt(12);
        var text = new StringBuilder();
        int number = 0;
        for (int entry = random.nextInt(40); entry >= 0; entry--) {
            number += 1 + random.nextInt(3);
            var wishes = new ArrayList<>(IntStream.rangeClosed(1, slots).boxed().toList());
            Collections.shuffle(wishes, random);
            var wanted = wishes.subList(0, 1 + random.nextInt(Math.min(5, slots)));
            text.append(number).append(joined(wanted)).append('\n');
        }
        return new Lottery(
                SENTENCE,
                String.valueOf(random.nextInt(100)),
                new Snapshot(text.toString()),
                1 + random.nextInt(3));
    }

    private static String joined(List<Integer> wishes) {
        return wishes.stream().map(wish -> " " + wish).collect(Collectors.joining());
    }
}
