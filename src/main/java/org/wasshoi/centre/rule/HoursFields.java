package org.wasshoi.centre.rule;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;

/// Opening hours as fields (時間の欄): two times, and bands by their names or none for the hour.
final class HoursFields {

    /// The bands of a day that have a name (時間帯の名).
    static final List<String> BANDS = List.of("morning", "midday", "afternoon", "evening", "night");

    private HoursFields() {}

    static Map<String, String> typed(Rule.Hours hours) {
        var typed = new HashMap<String, String>();
        typed.put("opens", hours.opens().toString());
        typed.put("closes", hours.closes().toString());
        hours.bands()
                .forEach(band -> {
                    typed.put(band.code() + "-from", band.from().toString());
                    typed.put(band.code() + "-to", band.to().toString());
                });
        return typed;
    }

    static Rule.Hours read(Reading in) {
        var opens = in.time("opens");
        var closes = in.time("closes");
        var bands = new ArrayList<Slot>();
        for (var code : BANDS) {
            band(in, code).ifPresent(bands::add);
        }
        bands.sort(Comparator.comparing(Slot::from));
        if (in.problems().isEmpty()) {
            check(in, opens, closes, bands);
        }
        return new Rule.Hours(opens, closes, bands);
    }

    private static Optional<Slot> band(Reading in, String code) {
        if (in.text(code + "-from").isEmpty() && in.text(code + "-to").isEmpty()) {
            return Optional.empty();
        }
        var from = in.time(code + "-from");
        var to = in.time(code + "-to");
        if (!in.problems().isEmpty()) {
            return Optional.empty();
        }
        if (!from.isBefore(to)) {
            in.wrong(code + "-to", "backwards");
            return Optional.empty();
        }
        return Optional.of(new Slot(code, from, to));
    }

    private static void check(Reading in, LocalTime opens, LocalTime closes, List<Slot> bands) {
        if (!opens.isBefore(closes)) {
            in.wrong("closes", "backwards");
        } else if (bands.isEmpty() && Duration.between(opens, closes).toMinutes() % 60 != 0) {
            in.wrong("closes", "hourly");
        }
        for (int next = 0; next < bands.size(); next++) {
            var band = bands.get(next);
            if (band.from().isBefore(opens) || band.to().isAfter(closes)) {
                in.wrong(band.code() + "-from", "outside");
            }
            if (next > 0 && band.from().isBefore(bands.get(next - 1).to())) {
                in.wrong(band.code() + "-from", "overlap");
            }
        }
    }
}
