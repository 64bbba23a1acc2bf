package org.wasshoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/// Where and when was measured, and how busy other programs kept the machine beforehand.
record Machine(LocalDate date, int processors, long gibibytes, int busyPercent, String java) {

    static Machine now() throws IOException, InterruptedException {
        return new Machine(
                LocalDate.now(ZoneId.of("Asia/Tokyo")),
                Runtime.getRuntime().availableProcessors(),
                memory(),
                busy(),
                Runtime.version().toString());
    }

    private static long memory() throws IOException {
        var total = Files.readAllLines(Path.of("/proc/meminfo")).getFirst();
        return Math.round(Long.parseLong(total.replaceAll("\\D", "")) / 1_048_576.0);
    }

    private static int busy() throws IOException, InterruptedException {
        var before = times();
        Thread.sleep(3_000);
        var after = times();
        var total = Arrays.stream(after).sum() - Arrays.stream(before).sum();
        return (int) (100 - 100 * (after[3] + after[4] - before[3] - before[4]) / total);
    }

    private static long[] times() throws IOException {
        var line = Files.readAllLines(Path.of("/proc/stat")).getFirst();
        return Arrays.stream(line.split("\\s+"))
                .skip(1)
                .limit(8)
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
