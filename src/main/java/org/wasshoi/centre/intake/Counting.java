package org.wasshoi.centre.intake;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.desk.AgeBand;
import org.wasshoi.centre.desk.HeadCount;
import org.wasshoi.intake.WrittenNumber;

/// Reads how many came, by age band as far as the table tells (人数の読み取り).
final class Counting {

    private Counting() {}

    /// The total of a field, or of its bands alone; they have to agree.
    static @Nullable HeadCount count(Asking asking, String field) {
        var bands = bands(asking);
        if (!asking.has(field) && bands.isEmpty()) {
            return asking.fail(field, "blank");
        }
        var sum = bands.values().stream().mapToLong(Integer::longValue).sum();
        var total = asking.given(field, "number", WrittenNumber::read, (int) sum);
        if (asking.failed()) {
            return null;
        }
        if (!bands.isEmpty() && total != sum) {
            return asking.fail(field, "bands", String.valueOf(sum));
        }
        return total > HeadCount.MOST
                ? asking.fail(field, "too-many", String.valueOf(HeadCount.MOST))
                : new HeadCount(total, bands);
    }

    private static Map<AgeBand, Integer> bands(Asking asking) {
        var bands = new EnumMap<AgeBand, Integer>(AgeBand.class);
        for (var band : AgeBand.values()) {
            var number = asking.given(band.code(), "number", WrittenNumber::read);
            if (number != null) {
                bands.put(band, number);
            }
        }
        return bands;
    }
}
