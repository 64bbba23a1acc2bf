package org.wasshoi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wasshoi.ledger.ManyFacts;

/// The time an indicator page takes, made anew each time, over a small and over a large ledger.
record Growth(double few, double many, Duration filling) {

    static final long FEW = 10_000;
    static final long MANY = 10_000_000;

    private static final String PAGE = "/indicators/P-1?lang=ja";
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofSeconds(3);
    private static final int ROUNDS = 5;

    static Growth measure(Server small, Database few, Server large, Database many)
            throws IOException, InterruptedException {
        Bench.say("filling ledgers with ten thousand and ten million facts");
        var begun = System.nanoTime();
        ManyFacts.fill(few.client(), FEW);
        ManyFacts.fill(many.client(), MANY);
        var filling = Duration.ofNanos(System.nanoTime() - begun);
        few.client().sql("vacuum analyze").update();
        many.client().sql("vacuum analyze").update();
        Bench.say("an indicator page over both");
        Load.on(small.address(PAGE), 1, WARM_UP);
        Load.on(large.address(PAGE), 1, WARM_UP);
        return rounds(small, large, filling);
    }

    private static Growth rounds(Server small, Server large, Duration filling)
            throws IOException, InterruptedException {
        var fewTimes = new ArrayList<Double>();
        var manyTimes = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            fewTimes.add(Load.on(small.address(PAGE), 1, ROUND).median());
            manyTimes.add(Load.on(large.address(PAGE), 1, ROUND).median());
        }
        return new Growth(middle(fewTimes), middle(manyTimes), filling);
    }

    double ratio() {
        return many / few;
    }

    private static double middle(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
