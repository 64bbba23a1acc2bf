package org.wasshoi.plan;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.web.Freshness;
import org.wasshoi.web.Host;

/// The city and office of the running plan, kept at hand so that an error page can name whom to
/// call while the database is silent.
@Component
class PlanHost implements Host.Source, Freshness {

    private final Plans plans;
    private volatile @Nullable Host host;

    PlanHost(Plans plans) {
        this.plans = plans;
    }

    @Override
    public Host host() {
        var known = host;
        return known == null ? of(plans.current()) : known;
    }

    @Override
    public String stamp() {
        var plan = plans.current();
        host = of(plan);
        return "plan" + plan.version();
    }

    private static Host of(Plan plan) {
        return new Host(plan.city().name(), plan.city().office(), plan.city().phone(), null);
    }
}
