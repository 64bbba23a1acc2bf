package org.wasshoi.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wasshoi.indicator.Indicators;
import org.wasshoi.plan.Plans;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The pages that explain the site itself.
@Controller
class Guide {

    private final Plans plans;
    private final Indicators indicators;

    Guide(Plans plans, Indicators indicators) {
        this.plans = plans;
        this.indicators = indicators;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/about")
    Page about() {
        return new AboutPage(plans.current(), indicators.all().size());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/accessibility")
    Page accessibility() {
        return new AccessibilityPage();
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/join")
    Page join() {
        return new JoinPage(plans.current());
    }
}
