package org.wasshoi.centre.desk;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.WrittenCount;
import org.wasshoi.web.Problem;

/// A head count as typed (利用人数の欄): one number is enough, the bands may stay empty.
record CountForm(String total, Map<AgeBand, String> bands) {

    static CountForm of(Map<String, String> fields) {
        var bands = new EnumMap<AgeBand, String>(AgeBand.class);
        for (var band : AgeBand.values()) {
            bands.put(band, fields.getOrDefault(band.code(), ""));
        }
        return new CountForm(fields.getOrDefault("total", ""), bands);
    }

    static CountForm of(@Nullable Counted counted) {
        var fields = new java.util.HashMap<String, String>();
        if (counted != null) {
            fields.put("total", String.valueOf(counted.count().total()));
            counted.count()
                    .bands()
                    .forEach((band, people) -> fields.put(band.code(), String.valueOf(people)));
        }
        return of(fields);
    }

    String at(AgeBand band) {
        return bands.getOrDefault(band, "");
    }

    List<Problem> problems() {
        var problems = new ArrayList<Problem>();
        if (isTotalTyped() ? number(total).isEmpty() : read().isEmpty()) {
            problems.add(new Problem("total", "desk.problem.total"));
        }
        bands.forEach((band, typed) -> {
            if (!typed.isBlank() && number(typed).isEmpty()) {
                problems.add(new Problem(band.code(), "desk.problem.band"));
            }
        });
        if (problems.isEmpty() && !addsUp()) {
            problems.add(new Problem("total", "desk.problem.sum"));
        }
        return problems;
    }

    /// The count itself; only for a form without problems.
    HeadCount count() {
        return new HeadCount(people(), read());
    }

    private boolean addsUp() {
        return people() <= HeadCount.MOST
                && (read().isEmpty() || HeadCount.sum(read()) == people());
    }

    private int people() {
        return isTotalTyped() ? number(total).orElseThrow() : HeadCount.sum(read());
    }

    private boolean isTotalTyped() {
        return !total.isBlank();
    }

    private Map<AgeBand, Integer> read() {
        var read = new EnumMap<AgeBand, Integer>(AgeBand.class);
        bands.forEach((band, typed) -> number(typed).ifPresent(people -> read.put(band, people)));
        return read;
    }

    private static Optional<Integer> number(String typed) {
        return WrittenCount.read(typed, 0, HeadCount.MOST);
    }
}
