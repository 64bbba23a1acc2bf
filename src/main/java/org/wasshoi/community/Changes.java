package org.wasshoi.community;

import java.util.LinkedHashSet;
import java.util.List;

/// What a new state of a list closes and opens; what stays the same is neither.
record Changes<T>(List<T> closed, List<T> opened) {

    static <T> Changes<T> between(List<T> before, List<T> after) {
        return new Changes<>(without(before, after), without(after, before));
    }

    private static <T> List<T> without(List<T> items, List<T> others) {
        var rest = new LinkedHashSet<>(items);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }
}
