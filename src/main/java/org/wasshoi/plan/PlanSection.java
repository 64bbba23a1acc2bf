package org.wasshoi.plan;

import java.util.function.Consumer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wasshoi.pack.Pack;
import org.wasshoi.pack.PackSection;
import org.wasshoi.pack.PackVersion;

/// The plan's share of a pack: plan.yaml and terms.yaml.
@Component
@Order(2)
class PlanSection implements PackSection {

    private final WritingPlans writing;

    PlanSection(WritingPlans writing) {
        this.writing = writing;
    }

    @Override
    public Consumer<PackVersion> read(Pack pack) {
        var plan = new PlanFile(pack).plan();
        return version -> writing.write(version.number(), plan);
    }
}
