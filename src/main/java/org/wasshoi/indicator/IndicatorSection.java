package org.wasshoi.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wasshoi.pack.Node;
import org.wasshoi.pack.Pack;
import org.wasshoi.pack.PackSection;
import org.wasshoi.pack.PackVersion;

/// The indicators of a plan pack: definitions, and the baselines as values the plan declares.
@Component
@Order(3)
class IndicatorSection implements PackSection {

    private final Indicators indicators;

    IndicatorSection(Indicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public Consumer<PackVersion> read(Pack pack) {
        var plan = pack.file("plan.yaml");
        var policies =
                plan.get("policies").items().stream()
                        .map(policy -> policy.get("number").integer())
                        .collect(Collectors.toUnmodifiableSet());
        var read = new IndicatorFile(policies).indicators(pack.file("indicators.yaml"));
        var declared = declared(read, plan.get("source"));
        return version -> indicators.add(version.number(), read, declared);
    }

    private static List<DeclaredValue> declared(List<Indicator> indicators, Node source) {
        var declared = new ArrayList<DeclaredValue>();
        for (var indicator : indicators) {
            var baseline = indicator.baseline();
            var value = baseline.value();
            if (value != null) {
                declared.add(
                        new DeclaredValue(
                                indicator.code(),
                                baseline.year(),
                                value,
                                source.words(),
                                baseline.page()));
            }
        }
        return declared;
    }
}
