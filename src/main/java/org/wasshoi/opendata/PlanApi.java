package org.wasshoi.opendata;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wasshoi.plan.Plans;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.PublicFile;

/// The plan for other programs.
@Controller
class PlanApi {

    private final Plans plans;

    PlanApi(Plans plans) {
        this.plans = plans;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/api/v1/plan")
    PublicFile plan(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return Json.file(PlanDocument.of(plans.current()));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/api/v1/plan.csv")
    PublicFile table(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return PlanTable.file(plans.current());
    }
}
