package org.wasshoi.opendata;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.plan.Actor;
import org.wasshoi.plan.Measure;
import org.wasshoi.plan.Phase;
import org.wasshoi.plan.Plan;
import org.wasshoi.plan.Policy;
import org.wasshoi.plan.Project;
import org.wasshoi.plan.ProjectKind;
import org.wasshoi.plan.Role;

/// The plan as `GET /api/v1/plan` gives it; titles are the Japanese ones.
record PlanDocument(String id, String title, PeriodPart period, List<PolicyPart> policies) {

    record PeriodPart(int from, int to) {}

    record PolicyPart(int number, String title, List<MeasurePart> measures) {}

    record MeasurePart(int number, String title, List<ProjectPart> projects) {}

    record ProjectPart(
            int number,
            String title,
            ProjectKind kind,
            MarksPart marks,
            SortedMap<Integer, Phase> schedule) {}

    record MarksPart(@Nullable Role citizens, @Nullable Role bodies, @Nullable Role city) {}

    static PlanDocument of(Plan plan) {
        return new PlanDocument(
                plan.id(),
                plan.title().ja(),
                new PeriodPart(plan.from().value(), plan.to().value()),
                plan.policies().stream().map(PlanDocument::policy).toList());
    }

    private static PolicyPart policy(Policy policy) {
        return new PolicyPart(
                policy.number(),
                policy.title().ja(),
                policy.measures().stream().map(PlanDocument::measure).toList());
    }

    private static MeasurePart measure(Measure measure) {
        return new MeasurePart(
                measure.number(),
                measure.title().ja(),
                measure.projects().stream().map(PlanDocument::project).toList());
    }

    private static ProjectPart project(Project project) {
        return new ProjectPart(
                project.number(),
                project.title().ja(),
                project.kind(),
                marks(project.roles()),
                schedule(project.schedule()));
    }

    private static MarksPart marks(Map<Actor, Role> roles) {
        return new MarksPart(
                roles.get(Actor.CITIZENS), roles.get(Actor.BODIES), roles.get(Actor.CITY));
    }

    private static SortedMap<Integer, Phase> schedule(Map<FiscalYear, Phase> phases) {
        var schedule = new TreeMap<Integer, Phase>();
        phases.forEach((year, phase) -> schedule.put(year.value(), phase));
        return schedule;
    }
}
