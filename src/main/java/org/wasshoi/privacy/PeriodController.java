package org.wasshoi.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Setting periods of retention (保存期間の変更).
@Controller
class PeriodController {

    private final SettingPeriods setting;

    PeriodController(SettingPeriods setting) {
        this.setting = setting;
    }

    @Permit(Permission.DISPOSE)
    @GetMapping("/privacy/periods/{kind}")
    PeriodPage ask(@PathVariable String kind, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return page(kind, acting);
    }

    @Permit(Permission.DISPOSE)
    @PostMapping("/privacy/periods/{kind}")
    Reply set(@PathVariable String kind, @RequestParam Map<String, String> fields, Acting acting) {
        var page = page(kind, acting).typed(PeriodForm.of(fields));
        if (!page.problems().isEmpty()) {
            return page;
        }
        return setting.set(acting, page.form().retention(kind), page.form().seen())
                ? new Reply.Redirect("/privacy/disposal?done=period")
                : page(kind, acting).overtaken(page.form());
    }

    private PeriodPage page(String kind, Acting acting) {
        CityWide.require(acting, Permission.DISPOSE);
        return setting.find(kind).map(PeriodPage::of).orElseThrow(NotFound::new);
    }
}
