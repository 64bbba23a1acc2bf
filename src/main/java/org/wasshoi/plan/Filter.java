package org.wasshoi.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.web.BadParameter;

/// Which projects of the plan a reader wants to see (しぼりこみ); what is null is not asked.
record Filter(
        @Nullable Actor actor,
        @Nullable Role role,
        @Nullable ProjectKind kind,
        @Nullable Integer policy,
        @Nullable Integer goal) {

    static final Set<String> NAMES = Set.of("actor", "role", "kind", "policy", "goal");
    static final Filter NONE = new Filter(null, null, null, null, null);

    /// Reads the parameters of an address; one that the plan does not know is refused by its name.
    static Filter of(Function<String, @Nullable String> parameters, Plan plan) {
        return new Filter(
                choice("actor", parameters, Actor.class),
                choice("role", parameters, Role.class),
                choice("kind", parameters, ProjectKind.class),
                number("policy", parameters, plan.policies().stream().map(Policy::number)),
                number("goal", parameters, plan.goals().numbers().stream()));
    }

    static String code(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }

    boolean shows(Policy of, Project project) {
        return (policy == null || policy == of.number())
                && (kind == null || kind == project.kind())
                && (goal == null || project.goals().contains(goal))
                && (actor == null && role == null || hasRole(project));
    }

    Filter actor(@Nullable Actor other) {
        return new Filter(other, role, kind, policy, goal);
    }

    Filter role(@Nullable Role other) {
        return new Filter(actor, other, kind, policy, goal);
    }

    Filter kind(@Nullable ProjectKind other) {
        return new Filter(actor, role, other, policy, goal);
    }

    Filter policy(@Nullable Integer other) {
        return new Filter(actor, role, kind, other, goal);
    }

    Filter goal(@Nullable Integer other) {
        return new Filter(actor, role, kind, policy, other);
    }

    /// The parameters of the address that asks for this, in a fixed order.
    String query() {
        return Stream.of(
                        parameter("actor", actor),
                        parameter("role", role),
                        parameter("kind", kind),
                        parameter("policy", policy),
                        parameter("goal", goal))
                .filter(parameter -> !parameter.isEmpty())
                .collect(Collectors.joining("&"));
    }

    private boolean hasRole(Project project) {
        return project.roles().entrySet().stream()
                .anyMatch(mark ->
                        (actor == null || actor == mark.getKey())
                                && (role == null || role == mark.getValue()));
    }

    private static String parameter(String name, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Enum<?> choice -> name + "=" + code(choice);
            default -> name + "=" + value;
        };
    }

    private static <E extends Enum<E>> @Nullable E choice(
            String name, Function<String, @Nullable String> parameters, Class<E> type) {
        return chosen(name, parameters, Arrays.stream(type.getEnumConstants()), Filter::code);
    }

    private static @Nullable Integer number(
            String name, Function<String, @Nullable String> parameters, Stream<Integer> known) {
        return chosen(name, parameters, known, Objects::toString);
    }

    private static <T> @Nullable T chosen(
            String name,
            Function<String, @Nullable String> parameters,
            Stream<T> known,
            Function<T, String> code) {
        var value = parameters.apply(name);
        return value == null || value.isEmpty()
                ? null
                : known.filter(choice -> code.apply(choice).equals(value))
                        .findFirst()
                        .orElseThrow(() -> new BadParameter(name));
    }
}
