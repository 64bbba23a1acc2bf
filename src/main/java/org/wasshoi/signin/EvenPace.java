package org.wasshoi.signin;

import java.time.Duration;
import org.springframework.stereotype.Component;

/// Has a piece of work take the same time whatever it finds, so that time tells nobody.
@Component
class EvenPace {

    private static final Duration PACE = Duration.ofMillis(250);

    void keep(Runnable work) {
        var end = System.nanoTime() + PACE.toNanos();
        try {
            work.run();
        } finally {
            sleepUntil(end);
        }
    }

    private static void sleepUntil(long end) {
        try {
            Thread.sleep(Duration.ofNanos(Math.max(0, end - System.nanoTime())));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
