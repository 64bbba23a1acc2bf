package org.wasshoi.portal;

import java.util.List;
import org.wasshoi.plan.Actor;
import org.wasshoi.plan.Plan;
import org.wasshoi.plan.Project;
import org.wasshoi.plan.Role;
import org.wasshoi.web.PublicPage;

/// How a resident can take part (参加する): places to go and projects to join.
record JoinPage(Plan plan) implements PublicPage {

    /// The projects in which citizens have this role.
    List<Project> projects(Role role) {
        return plan.projects()
                .filter(project -> project.roles().get(Actor.CITIZENS) == role)
                .toList();
    }
}
