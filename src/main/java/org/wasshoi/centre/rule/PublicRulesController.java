package org.wasshoi.centre.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The rules of a centre for everybody.
@Controller
class PublicRulesController {

    private final RulePages pages;

    PublicRulesController(RulePages pages) {
        this.pages = pages;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/centres/{code}/rules")
    PublicRulesPage see(@PathVariable String code, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.open(code);
    }
}
