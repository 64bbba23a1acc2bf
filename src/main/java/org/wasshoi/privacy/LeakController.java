package org.wasshoi.privacy;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

/// The register of leaks for those who must report them.
@Controller
class LeakController {

    private final Leaks leaks;
    private final RegisteringLeaks registering;
    private final Clock clock;

    LeakController(Leaks leaks, RegisteringLeaks registering, Clock clock) {
        this.leaks = leaks;
        this.registering = registering;
        this.clock = clock;
    }

    @Permit(Permission.REGISTER_LEAK)
    @GetMapping("/privacy/leaks")
    LeaksPage all(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        CityWide.require(acting, Permission.REGISTER_LEAK);
        return new LeaksPage(leaks.all(), today());
    }

    @Permit(Permission.REGISTER_LEAK)
    @GetMapping("/privacy/leaks/new")
    NewLeakPage ask(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        CityWide.require(acting, Permission.REGISTER_LEAK);
        return new NewLeakPage(LeakForm.EMPTY, List.of());
    }

    @Permit(Permission.REGISTER_LEAK)
    @PostMapping("/privacy/leaks")
    Reply enter(@RequestParam Map<String, String> fields, Acting acting) {
        CityWide.require(acting, Permission.REGISTER_LEAK);
        var form = LeakForm.of(fields);
        var problems = form.problems(today());
        return problems.isEmpty()
                ? new Reply.Redirect("/privacy/leaks/" + registering.enter(acting, form))
                : new NewLeakPage(form, problems);
    }

    @Permit(Permission.REGISTER_LEAK)
    @GetMapping("/privacy/leaks/{id}")
    LeakPage one(@PathVariable UUID id, Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        CityWide.require(acting, Permission.REGISTER_LEAK);
        return new LeakPage(leak(id), today(), LeakStepForm.EMPTY, List.of());
    }

    @Permit(Permission.REGISTER_LEAK)
    @PostMapping("/privacy/leaks/{id}/steps")
    Reply follow(@PathVariable UUID id, @RequestParam Map<String, String> fields, Acting acting) {
        CityWide.require(acting, Permission.REGISTER_LEAK);
        var leak = leak(id);
        var form = LeakStepForm.of(fields);
        var problems = form.problems(leak.noticed(), today());
        if (!problems.isEmpty()) {
            return new LeakPage(leak, today(), form, problems);
        }
        registering.follow(acting, id, form.step(today()));
        return new Reply.Redirect("/privacy/leaks/" + id);
    }

    private Leak leak(UUID id) {
        return leaks.find(id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
