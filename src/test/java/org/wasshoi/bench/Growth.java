package org.wasshoi.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.wasshoi.ledger.ManyFacts;

/// The time an indicator page takes, made anew each time, over a small and over a large ledger.
record Growth(double few, double many, long manyFacts, Duration filling) {

    static final long FEW = 10_000;

    private static final String PAGE = "/indicators/P-1?lang=ja";

    static Growth measure(Server small, Database few, Server large, Database many, Effort effort)
            throws IOException, InterruptedException {
        Bench.say(
                "filling one ledger with %,d facts, another with %,d"
                        .formatted(FEW, effort.manyFacts()));
        var begun = System.nanoTime();
        ManyFacts.fill(few.client(), FEW);
        ManyFacts.fill(many.client(), effort.manyFacts());
        var filling = Duration.ofNanos(System.nanoTime() - begun);
        few.client().sql("vacuum analyze").update();
        many.client().sql("vacuum analyze").update();
        Bench.say("an indicator page over both");
        Load.on(small.address(PAGE), 1, effort.warmUp());
        Load.on(large.address(PAGE), 1, effort.warmUp());
        return rounds(small, large, filling, effort);
    }

    private static Growth rounds(Server small, Server large, Duration filling, Effort effort)
            throws IOException, InterruptedException {
        var fewTimes = new ArrayList<Double>();
        var manyTimes = new ArrayList<Double>();
        for (int round = 0; round < effort.rounds(); round++) {
            fewTimes.add(Load.on(small.address(PAGE), 1, effort.cell()).median());
            manyTimes.add(Load.on(large.address(PAGE), 1, effort.cell()).median());
        }
        return new Growth(middle(fewTimes), middle(manyTimes), effort.manyFacts(), filling);
    }

    double ratio() {
        return many / few;
    }

    private static double middle(List<Double> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
