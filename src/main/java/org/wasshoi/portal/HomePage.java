package org.wasshoi.portal;

import java.util.List;
import org.wasshoi.community.Area;
import org.wasshoi.indicator.Meter;
import org.wasshoi.indicator.Progress;
import org.wasshoi.plan.Plan;
import org.wasshoi.plan.Policy;
import org.wasshoi.web.PublicPage;

/// The front door (トップ): what the plan is, how far its numbers are, what is near.
record HomePage(Plan plan, List<Area> areas, int centres, List<Progress> numbers)
        implements PublicPage {

    long projects() {
        return plan.projects().count();
    }

    long projects(Policy policy) {
        return policy.measures().stream().mapToLong(measure -> measure.projects().size()).sum();
    }

    List<Meter> meters() {
        return numbers.stream().map(Meter::new).toList();
    }

    /// Whether any of the numbers counts invented records.
    boolean hasSample() {
        return numbers.stream().anyMatch(progress -> progress.reading().sample());
    }
}
