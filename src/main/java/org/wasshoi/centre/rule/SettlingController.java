package org.wasshoi.centre.rule;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The list of what is to be settled.
@Controller
class SettlingController {

    private final RulePages pages;
    private final ChangingRules changing;

    SettlingController(RulePages pages, ChangingRules changing) {
        this.pages = pages;
        this.changing = changing;
    }

    @Permit(Permission.EDIT_RULES)
    @GetMapping("/rules/{place}/to-settle")
    ToSettlePage see(@PathVariable String place, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return pages.toSettle(acting.who(), place);
    }

    /// What is no longer on the list has been settled by somebody else, which is as good.
    @Permit(Permission.EDIT_RULES)
    @PostMapping("/rules/{place}/to-settle")
    Reply settle(
            @PathVariable String place,
            @RequestParam(defaultValue = "") String settled,
            Acting acting) {
        var page = pages.toSettle(acting.who(), place);
        page.bookings().stream()
                .filter(one -> one.key().equals(settled))
                .forEach(one -> changing.settle(acting, one));
        return new Reply.Redirect(page.place().path() + "/to-settle");
    }
}
