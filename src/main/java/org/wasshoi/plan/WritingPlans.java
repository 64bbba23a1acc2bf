package org.wasshoi.plan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.web.WordsJson;

/// Writes a new version of the plan; what is written is never changed.
@Repository
class WritingPlans {

    private final JdbcClient jdbc;

    WritingPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(int version, Plan plan) {
        writePlan(version, plan);
        plan.goals().numbers().forEach(goal -> writeGoal(version, goal));
        plan.policies().forEach(policy -> writePolicy(version, policy));
        for (int place = 1; place <= plan.terms().size(); place++) {
            writeTerm(version, place, plan.terms().get(place - 1));
        }
    }

    private void writePlan(int version, Plan plan) {
        jdbc.sql(
                        """
                        insert into plan.plan (
                            version, pack, title, city_code, city_name, office, phone, first_year,
                            last_year, vision, slogan, summary, source, sample_goals
                        ) values (
                            :version, :pack, :title::jsonb, :code, :city::jsonb, :office::jsonb,
                            :phone, :from, :to, :vision::jsonb, :slogan::jsonb, :summary::jsonb,
                            :source::jsonb, :sample
                        )
                        """)
                .param("version", version)
                .param("pack", plan.id())
                .param("title", WordsJson.json(plan.title()))
                .param("code", plan.city().code())
                .param("city", WordsJson.json(plan.city().name()))
                .param("office", WordsJson.json(plan.city().office()))
                .param("phone", plan.city().phone())
                .param("from", plan.from().value())
                .param("to", plan.to().value())
                .param("vision", WordsJson.json(plan.vision()))
                .param("slogan", WordsJson.json(plan.slogan()))
                .param("summary", WordsJson.json(plan.summary()))
                .param("source", WordsJson.json(plan.source()))
                .param("sample", plan.goals().sample())
                .update();
    }

    private void writeGoal(int version, int goal) {
        jdbc.sql("insert into plan.goal (version, goal) values (:version, :goal)")
                .param("version", version)
                .param("goal", goal)
                .update();
    }

    private void writePolicy(int version, Policy policy) {
        jdbc.sql(
                        """
                        insert into plan.policy (version, number, title, summary)
                        values (:version, :number, :title::jsonb, :summary::jsonb)
                        """)
                .param("version", version)
                .param("number", policy.number())
                .param("title", WordsJson.json(policy.title()))
                .param("summary", WordsJson.json(policy.summary()))
                .update();
        policy.measures().forEach(measure -> writeMeasure(version, policy, measure));
    }

    private void writeMeasure(int version, Policy policy, Measure measure) {
        jdbc.sql(
                        """
                        insert into plan.measure (version, policy, number, title)
                        values (:version, :policy, :number, :title::jsonb)
                        """)
                .param("version", version)
                .param("policy", policy.number())
                .param("number", measure.number())
                .param("title", WordsJson.json(measure.title()))
                .update();
        writeAims(version, policy, measure);
        measure.projects().forEach(project -> writeProject(version, policy, measure, project));
    }

    private void writeAims(int version, Policy policy, Measure measure) {
        jdbc.sql(
                        """
                        insert into plan.aim (version, policy, measure, place, aim)
                        select :version, :policy, :measure, place, aim::jsonb
                          from unnest(:aims::text[]) with ordinality as given (aim, place)
                        """)
                .param("version", version)
                .param("policy", policy.number())
                .param("measure", measure.number())
                .param("aims", measure.aims().stream().map(WordsJson::json).toArray(String[]::new))
                .update();
    }

    private void writeProject(int version, Policy policy, Measure measure, Project project) {
        jdbc.sql(
                        """
                        insert into plan.project (
                            version, number, policy, measure, title, tree_title, kind, summary, page
                        ) values (
                            :version, :number, :policy, :measure, :title::jsonb, :tree, :kind,
                            :summary::jsonb, :page
                        )
                        """)
                .param("version", version)
                .param("number", project.number())
                .param("policy", policy.number())
                .param("measure", measure.number())
                .param("title", WordsJson.json(project.title()))
                .param("tree", project.treeTitle())
                .param("kind", project.kind().name())
                .param("summary", WordsJson.json(project.summary()))
                .param("page", project.page())
                .update();
        project.roles().forEach((actor, role) -> writeRole(version, project, actor, role));
        writeSchedule(version, project);
        writeIndicators(version, project);
        writeGoals(version, project);
    }

    private void writeRole(int version, Project project, Actor actor, Role role) {
        jdbc.sql(
                        """
                        insert into plan.role (version, project, actor, role)
                        values (:version, :project, :actor, :role)
                        """)
                .param("version", version)
                .param("project", project.number())
                .param("actor", actor.name())
                .param("role", role.name())
                .update();
    }

    private void writeSchedule(int version, Project project) {
        project.schedule()
                .forEach((year, phase) ->
                        jdbc.sql(
                                        """
                                        insert into plan.schedule (version, project, fiscal_year, phase)
                                        values (:version, :project, :year, :phase)
                                        """)
                                .param("version", version)
                                .param("project", project.number())
                                .param("year", year.value())
                                .param("phase", phase.name())
                                .update());
    }

    private void writeIndicators(int version, Project project) {
        jdbc.sql(
                        """
                        insert into plan.project_indicator (version, project, place, indicator)
                        select :version, :project, place, indicator
                          from unnest(:indicators::text[]) with ordinality as given (indicator, place)
                        """)
                .param("version", version)
                .param("project", project.number())
                .param("indicators", project.indicators().toArray(String[]::new))
                .update();
    }

    private void writeGoals(int version, Project project) {
        jdbc.sql(
                        """
                        insert into plan.project_goal (version, project, goal)
                        select :version, :project, goal
                          from unnest(:goals::integer[]) as given (goal)
                        """)
                .param("version", version)
                .param("project", project.number())
                .param("goals", project.goals().toArray(Integer[]::new))
                .update();
    }

    private void writeTerm(int version, int place, Term term) {
        jdbc.sql(
                        """
                        insert into plan.term (version, place, term, meaning)
                        values (:version, :place, :term::jsonb, :meaning::jsonb)
                        """)
                .param("version", version)
                .param("place", place)
                .param("term", WordsJson.json(term.term()))
                .param("meaning", WordsJson.json(term.meaning()))
                .update();
    }
}
