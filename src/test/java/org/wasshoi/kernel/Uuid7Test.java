package org.wasshoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Uuid7Test {

    private final Clock stopped = Clock.fixed(Instant.parse("2026-03-31T15:00:00Z"), Tokyo.ZONE);

    @Test
    void hasVersionSevenAndVariantTwo() {
        assertThat(ids(stopped, 1000)).allMatch(id -> id.version() == 7 && id.variant() == 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1970-01-01T00:00:00Z", "2026-03-31T15:00:00.123Z", "9999-12-31T23:59:59Z"})
    void beginsWithItsMillisecond(Instant instant) {
        var id = Uuid7.next(Clock.fixed(instant, Tokyo.ZONE));
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(instant.toEpochMilli());
        assertThat(id.version()).isEqualTo(7);
    }

    @Test
    void growsWithinOneMillisecond() {
        var ids = ids(stopped, 10_000);
        assertThat(ids).doesNotHaveDuplicates().isSorted();
        assertThat(ids.stream().map(UUID::toString)).isSorted();
        assertThat(ids.stream().map(UUID::getMostSignificantBits)).containsOnly(head(ids));
    }

    @Test
    void growsWithTheClock() {
        var ids =
                IntStream.range(0, 1000)
                        .mapToObj(Duration::ofMillis)
                        .map(later -> Uuid7.next(Clock.offset(stopped, later)))
                        .toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void isUniqueAmongThreads() {
        var ids = Stream.generate(() -> stopped).limit(10_000).parallel().map(Uuid7::next).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void differsWhenTheClockGoesBack() {
        var later = Clock.offset(stopped, Duration.ofMillis(1));
        var one = Uuid7.next(stopped);
        Uuid7.next(later);
        assertThat(Uuid7.next(stopped)).isNotEqualTo(one);
    }

    private static List<UUID> ids(Clock clock, int count) {
        return Stream.generate(() -> Uuid7.next(clock)).limit(count).toList();
    }

    private static long head(List<UUID> ids) {
        return ids.getFirst().getMostSignificantBits();
    }
}
