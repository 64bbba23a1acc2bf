package org.wasshoi.centre.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a change would do (変更の下見): which rules end, which bookings it touches, and bands that would
/// be without a price.
record Preview(Change change, Succession succession, List<Touch> touches, List<String> unpriced) {

    private static final int SHOWN = 100;

    List<Touch> shown() {
        return touches.stream().limit(SHOWN).toList();
    }

    int hidden() {
        return Math.max(0, touches.size() - SHOWN);
    }

    /// How many are touched in which way.
    Map<Effect, Long> counts() {
        return touches.stream()
                .flatMap(touch -> touch.effects().stream())
                .collect(
                        Collectors.groupingBy(
                                effect -> effect, TreeMap::new, Collectors.counting()));
    }
}
