package org.wasshoi.plan;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.web.PublicPage;

/// The plan on one page (体系図), as far as the filter shows it.
record PlanPage(Edition edition, Filter filter) implements PublicPage {

    private static final List<String> ICONS = List.of("person", "place", "ring");

    Plan plan() {
        return edition.plan();
    }

    /// The policies with nothing but the measures and projects to be shown.
    List<Policy> bands() {
        return plan().policies().stream()
                .map(policy -> shown(policy, filter))
                .filter(policy -> !policy.measures().isEmpty())
                .toList();
    }

    int measures() {
        return plan().policies().stream().mapToInt(policy -> policy.measures().size()).sum();
    }

    int projects() {
        return count(Filter.NONE);
    }

    int shown() {
        return count(filter);
    }

    boolean isFiltered() {
        return !filter.equals(Filter.NONE);
    }

    /// Whether a filter that is folded away at first is in use.
    boolean isFilteredFurther() {
        return filter.role() != null || filter.policy() != null || filter.goal() != null;
    }

    String icon(Policy policy) {
        return ICONS.get((policy.number() - 1) % ICONS.size());
    }

    List<FilterGroup> filters() {
        return List.of(
                group("actor", Stream.of(Actor.values()), filter::actor, PlanPage::actor),
                group("kind", Stream.of(ProjectKind.values()), filter::kind, PlanPage::kind));
    }

    List<FilterGroup> furtherFilters() {
        return List.of(
                group("role", Stream.of(Role.values()), filter::role, PlanPage::role),
                group("policy", policies(), filter::policy, this::policy),
                group("goal", plan().goals().numbers().stream(), filter::goal, this::goal));
    }

    String all() {
        return path(Filter.NONE);
    }

    private Stream<Integer> policies() {
        return plan().policies().stream().map(Policy::number);
    }

    private <T> FilterGroup group(
            String name,
            Stream<T> values,
            Function<@Nullable T, Filter> chosen,
            Function<T, String> label) {
        var none = chip(text("plan.filter.all"), chosen.apply(null));
        var chips = values.map(value -> chip(label.apply(value), chosen.apply(value)));
        return new FilterGroup(
                text("plan.filter." + name),
                Stream.concat(Stream.of(none), chips).toList(),
                name.equals("goal") && plan().goals().sample());
    }

    private Chip chip(String label, Filter chosen) {
        return new Chip(label, path(chosen), chosen.equals(filter), count(chosen));
    }

    private static String actor(Actor actor) {
        return text("plan.actor." + Filter.code(actor));
    }

    private static String kind(ProjectKind kind) {
        return text("plan.kind." + Filter.code(kind));
    }

    private static String role(Role role) {
        return text("plan.role." + Filter.code(role));
    }

    private String policy(int number) {
        return number + " " + text(plan().policies().get(number - 1).title());
    }

    private String goal(int number) {
        return number + " " + text("plan.goal." + number);
    }

    private int count(Filter asked) {
        return plan().policies().stream()
                .flatMap(policy -> shown(policy, asked).measures().stream())
                .mapToInt(measure -> measure.projects().size())
                .sum();
    }

    private String path(Filter asked) {
        var query = asked.query();
        return edition.path(query.isEmpty() ? "/plan" : "/plan?" + query);
    }

    private static Policy shown(Policy policy, Filter asked) {
        return new Policy(
                policy.number(),
                policy.title(),
                policy.summary(),
                policy.measures().stream()
                        .map(measure -> shown(policy, measure, asked))
                        .filter(measure -> !measure.projects().isEmpty())
                        .toList());
    }

    private static Measure shown(Policy policy, Measure measure, Filter asked) {
        return new Measure(
                measure.number(),
                measure.title(),
                measure.aims(),
                measure.projects().stream()
                        .filter(project -> asked.shows(policy, project))
                        .toList());
    }
}
