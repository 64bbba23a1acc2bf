package org.wasshoi.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/// Things to draw from, each as likely as it weighs.
record Weighted<T>(List<T> things, double[] sums) {

    static <T> Weighted<T> of(List<T> things, ToDoubleFunction<T> weight) {
        var sums = things.stream().mapToDouble(weight).toArray();
        Arrays.parallelPrefix(sums, Double::sum);
        return new Weighted<>(List.copyOf(things), sums);
    }

    double total() {
        return sums[sums.length - 1];
    }

    T draw(Random random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * total());
        return things.get(found < 0 ? -found - 1 : found + 1);
    }
}
