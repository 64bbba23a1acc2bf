package org.wasshoi;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.wasshoi.kernel.StartRefused;

/// Says in one line why the program did not start, without a stack trace.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReport implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var reason = reason(failure);
        reason.ifPresent(text -> System.err.println("wasshoi: " + line(text)));
        return reason.isPresent();
    }

    /// The reason in words for the person who started the program; a bug has none.
    static Optional<String> reason(Throwable failure) {
        return causes(failure).map(StartReport::words).flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> words(Throwable cause) {
        return switch (cause) {
            case StartRefused refused -> Optional.ofNullable(refused.getMessage());
            case PortInUseException taken ->
                    Optional.of(
                            "Port %d is in use; set PORT to another one."
                                    .formatted(taken.getPort()));
            case BindException bad -> Optional.of(setting(bad));
            default -> Optional.empty();
        };
    }

    private static String setting(BindException bad) {
        var property = bad.getProperty();
        return property == null
                ? "The setting %s cannot be read.".formatted(bad.getName())
                : "The setting %s cannot be %s: %s"
                        .formatted(bad.getName(), property.getValue(), root(bad).getMessage());
    }

    private static String line(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static Throwable root(Throwable failure) {
        return causes(failure).reduce(failure, (_, deeper) -> deeper);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
    }
}
