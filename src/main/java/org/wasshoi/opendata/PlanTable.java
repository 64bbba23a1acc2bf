package org.wasshoi.opendata;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.plan.Actor;
import org.wasshoi.plan.Measure;
import org.wasshoi.plan.Plan;
import org.wasshoi.plan.Policy;
import org.wasshoi.plan.Project;
import org.wasshoi.web.CsvFile;
import org.wasshoi.web.PublicFile;

/// The plan as one flat table, a line a project.
record PlanTable(Policy policy, Measure measure, Project project) {

    private static final List<String> HEADS =
            List.of(
                    "policy_number",
                    "policy",
                    "measure_number",
                    "measure",
                    "project_number",
                    "project",
                    "kind",
                    "citizens",
                    "bodies",
                    "city");

    static PublicFile file(Plan plan) {
        var years =
                IntStream.rangeClosed(plan.from().value(), plan.to().value())
                        .mapToObj(FiscalYear::new)
                        .toList();
        return CsvFile.of(heads(years), lines(plan), line -> line.values(years));
    }

    private static List<String> heads(List<FiscalYear> years) {
        var heads = new ArrayList<>(HEADS);
        years.forEach(year -> heads.add("fy" + year.value()));
        return heads;
    }

    private static List<PlanTable> lines(Plan plan) {
        var lines = new ArrayList<PlanTable>();
        for (var policy : plan.policies()) {
            for (var measure : policy.measures()) {
                measure.projects()
                        .forEach(project -> lines.add(new PlanTable(policy, measure, project)));
            }
        }
        return lines;
    }

    private List<@Nullable Object> values(List<FiscalYear> years) {
        var values = new ArrayList<@Nullable Object>();
        values.add(policy.number());
        values.add(policy.title().ja());
        values.add(measure.number());
        values.add(measure.title().ja());
        values.add(project.number());
        values.add(project.title().ja());
        values.add(project.kind());
        List.of(Actor.CITIZENS, Actor.BODIES, Actor.CITY)
                .forEach(actor -> values.add(project.roles().get(actor)));
        years.forEach(year -> values.add(project.schedule().get(year)));
        return values;
    }
}
