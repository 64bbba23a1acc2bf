package org.wasshoi.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/// A count as people write it (数の書き方): 20, ２０, 1,200, 20人, 3本 or 20 people.
public final class WrittenCount {

    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?<digits>\\d{1,9}|\\d{1,3}(?:,\\d{3}){1,2})\\s*"
                            + "(?:[人名個本台枚脚つ]|people|persons?)?",
                    Pattern.CASE_INSENSITIVE);

    private WrittenCount() {}

    /// The count, if it lies between these two.
    public static Optional<Integer> read(String typed, int least, int most) {
        var matcher = WRITTEN.matcher(Written.tidy(typed));
        return Optional.of(matcher)
                .filter(found -> found.matches())
                .map(found -> Integer.valueOf(found.group("digits").replace(",", "")))
                .filter(count -> count >= least && count <= most);
    }
}
