package org.wasshoi.centre.month;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What a report shows (報告の数字): what was submitted where it was, beside what the records say now.
record Shown(Compared live, @Nullable Content submitted) {

    Figures now() {
        return submitted == null ? live.now() : submitted.figures().now();
    }

    Figures before() {
        return submitted == null ? live.before() : submitted.figures().before();
    }

    /// Whether records were corrected after the report was submitted.
    boolean isCorrected() {
        return Chapter.ALL.stream()
                .map(Chapter::items)
                .flatMap(List::stream)
                .anyMatch(this::isCorrected);
    }

    boolean isCorrected(Item item) {
        return !Objects.equals(item.in(now()), item.in(live.now()));
    }

    @Nullable BigDecimal change(Item item) {
        var here = item.in(now());
        var then = item.in(before());
        return here == null || then == null ? null : here.subtract(then);
    }
}
