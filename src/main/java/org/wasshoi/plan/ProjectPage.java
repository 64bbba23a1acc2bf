package org.wasshoi.plan;

import static org.wasshoi.web.PageContext.text;

import java.util.List;
import java.util.Optional;
import org.wasshoi.web.Crumb;
import org.wasshoi.web.LinkedNumber;
import org.wasshoi.web.PublicPage;

/// A project: what it is, who acts when, which figures it moves.
record ProjectPage(Edition edition, ProjectPlace place, List<LinkedNumber> numbers)
        implements PublicPage {

    Project project() {
        return place.project();
    }

    List<Crumb> crumbs() {
        return List.of(
                new Crumb(text("plan.crumb"), edition.path("/plan")),
                new Crumb(text(place.policy().title()), policyPath()));
    }

    String policyPath() {
        return edition.path("/plan") + "#p" + place.policy().number();
    }

    String measurePath() {
        return edition.path("/plan")
                + "#m%d-%d".formatted(place.policy().number(), place.measure().number());
    }

    /// The name in the plan's overview, which is Japanese in every language, where it differs.
    Optional<String> treeTitle() {
        return Optional.ofNullable(project().treeTitle());
    }

    boolean sampleGoals() {
        return edition.plan().goals().sample();
    }

    Optional<Project> previous() {
        return edition.plan().project(project().number() - 1);
    }

    Optional<Project> next() {
        return edition.plan().project(project().number() + 1);
    }

    String path(Project other) {
        return edition.path("/plan/projects/" + other.number());
    }
}
