package org.wasshoi.plan;

import java.util.Optional;

/// A project with the policy and the measure it belongs to.
record ProjectPlace(Policy policy, Measure measure, Project project) {

    static Optional<ProjectPlace> of(Plan plan, int number) {
        for (var policy : plan.policies()) {
            for (var measure : policy.measures()) {
                for (var project : measure.projects()) {
                    if (project.number() == number) {
                        return Optional.of(new ProjectPlace(policy, measure, project));
                    }
                }
            }
        }
        return Optional.empty();
    }
}
