package org.wasshoi.portal;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wasshoi.community.Register;
import org.wasshoi.indicator.Readings;
import org.wasshoi.plan.Plans;
import org.wasshoi.web.Page;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The first page that people see.
@Controller
class Home {

    private final Plans plans;
    private final Register register;
    private final Readings readings;

    Home(Plans plans, Register register, Readings readings) {
        this.plans = plans;
        this.register = register;
        this.readings = readings;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/")
    Page home() {
        return new HomePage(
                plans.current(), register.areas(), register.centres().size(), readings.progress());
    }
}
