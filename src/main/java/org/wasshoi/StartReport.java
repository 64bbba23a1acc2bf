package org.wasshoi;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.wasshoi.kernel.StartRefused;

/// Says in one line why the program did not start, without a stack trace.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartReport implements SpringBootExceptionReporter {

    private final @Nullable ConfigurableApplicationContext program;

    StartReport(@Nullable ConfigurableApplicationContext program) {
        this.program = program;
    }

    @Override
    public boolean reportException(Throwable failure) {
        var reason = reason(failure);
        reason.ifPresent(text -> System.err.println("wasshoi: " + line(text)));
        return reason.isPresent();
    }

    /// The reason in words for the person who started the program, which lies deepest; a bug has
    /// none.
    Optional<String> reason(Throwable failure) {
        return causes(failure)
                .map(this::words)
                .flatMap(Optional::stream)
                .reduce((_, deeper) -> deeper);
    }

    private Optional<String> words(Throwable cause) {
        return Optional.ofNullable(
                switch (cause) {
                    case StartRefused refused -> refused.getMessage();
                    case PortInUseException taken ->
                            "Port %d is in use; set PORT to another one."
                                    .formatted(taken.getPort());
                    case WebServerException web
                            when web.getCause() instanceof IllegalArgumentException ->
                            "The web server cannot start: " + root(web).getMessage();
                    case InvalidConfigurationPropertyValueException bad ->
                            setting(bad.getName(), bad.getValue(), bad.getReason());
                    case BindException bad -> setting(bad);
                    default -> null;
                });
    }

    private String setting(BindException bad) {
        var property = bad.getProperty();
        return setting(
                bad.getName().toString(),
                property == null ? "what it is" : property.getValue(),
                root(bad).getMessage());
    }

    private String setting(String name, @Nullable Object value, @Nullable String reason) {
        return "The setting %s cannot be %s: %s".formatted(name, filled(value), reason);
    }

    /// The value that the operator gave where the file has only a place for it.
    private String filled(@Nullable Object value) {
        var text = String.valueOf(value);
        return program == null ? text : program.getEnvironment().resolvePlaceholders(text);
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
