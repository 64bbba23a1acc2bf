package org.wasshoi;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.wasshoi.kernel.StartRefused;

/// Says in one line why the program did not start, without a stack trace.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReport implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var refused = refused(failure);
        if (refused != null) {
            System.err.println(line(refused));
        }
        return refused != null;
    }

    private static @Nullable StartRefused refused(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(StartRefused.class::isInstance)
                .map(StartRefused.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static String line(StartRefused refused) {
        return String.valueOf(refused.getMessage())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" ", "wasshoi: ", ""));
    }
}
