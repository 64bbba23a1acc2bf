package org.wasshoi.plan;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.LinkedNumber;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The pages of the plan; every one can be read in an old version as well.
@Controller
class PlanController {

    private static final String VERSION = "version";
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

    private final Plans plans;
    private final ObjectProvider<ProjectNumbers> numbers;

    PlanController(Plans plans, ObjectProvider<ProjectNumbers> numbers) {
        this.plans = plans;
        this.numbers = numbers;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/plan")
    PlanPage plan(HttpServletRequest request) {
        Parameters.only(request, withVersion(Filter.NAMES));
        var edition = edition(request);
        return new PlanPage(edition, Filter.of(name -> parameter(request, name), edition.plan()));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/plan/projects/{number}")
    ProjectPage project(@PathVariable String number, HttpServletRequest request) {
        Parameters.only(request, Set.of(VERSION));
        if (!NUMBER.matcher(number).matches()) {
            throw new NotFound();
        }
        var edition = edition(request);
        var place =
                ProjectPlace.of(edition.plan(), Integer.parseInt(number))
                        .orElseThrow(NotFound::new);
        return new ProjectPage(edition, place, numbers(edition, place.project()));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/plan/terms")
    TermsPage terms(HttpServletRequest request) {
        Parameters.only(request, Set.of(VERSION));
        return new TermsPage(edition(request));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/plan/versions")
    VersionsPage versions(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new VersionsPage(plans.versions());
    }

    private Edition edition(HttpServletRequest request) {
        var current = plans.current();
        var version = parameter(request, VERSION);
        if (version == null) {
            return new Edition(current, true);
        }
        if (!NUMBER.matcher(version).matches()) {
            throw new BadParameter(VERSION);
        }
        var plan = plans.version(Integer.parseInt(version)).orElseThrow(NotFound::new);
        return new Edition(plan, plan.version() == current.version());
    }

    private static @Nullable String parameter(HttpServletRequest request, String name) {
        var values = request.getParameterValues(name);
        if (values != null && values.length > 1) {
            throw new BadParameter(name);
        }
        return values == null ? null : values[0];
    }

    /// The figures of today belong to the running plan only.
    private List<LinkedNumber> numbers(Edition edition, Project project) {
        return edition.running()
                ? numbers.orderedStream().flatMap(source -> source.of(project).stream()).toList()
                : List.of();
    }

    private static Set<String> withVersion(Set<String> names) {
        var all = new HashSet<>(names);
        all.add(VERSION);
        return all;
    }
}
