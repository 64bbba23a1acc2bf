package org.wasshoi.indicator;

import static org.wasshoi.web.PageContext.text;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.plan.Policy;
import org.wasshoi.web.PublicPage;

/// All indicators at a glance, those of the overall plan first, then policy by policy.
record IndicatorsPage(List<Progress> progress, List<Policy> policies, FiscalYear year)
        implements PublicPage {

    /// Indicators that belong together under one heading.
    record Group(String id, String title, List<Meter> meters) {}

    List<Group> groups() {
        return Stream.concat(Stream.of(overall()), policies.stream().map(this::group))
                .filter(group -> !group.meters().isEmpty())
                .toList();
    }

    /// How many stand how: 順調 4、やや遅れ 2.
    String summary() {
        return Arrays.stream(Standing.values())
                .filter(standing -> count(standing) > 0)
                .map(standing ->
                        text("indicator.summary.part", text(standing.key()), count(standing)))
                .collect(Collectors.joining(text("indicator.comma")));
    }

    boolean isSample() {
        return progress.stream().anyMatch(each -> each.reading().sample());
    }

    boolean isEmpty() {
        return progress.stream().allMatch(each -> each.reading().value() == null);
    }

    private long count(Standing standing) {
        return progress.stream().filter(each -> each.standing() == standing).count();
    }

    private Group overall() {
        return new Group("overall", text("indicator.overall"), meters(null));
    }

    private Group group(Policy policy) {
        return new Group("p" + policy.number(), text(policy.title()), meters(policy.number()));
    }

    private List<Meter> meters(@Nullable Integer policy) {
        return progress.stream()
                .filter(each -> Objects.equals(each.reading().indicator().policy(), policy))
                .map(Meter::new)
                .toList();
    }
}
