package org.wasshoi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.WordsJson;

/// Reads a version of the plan in seven statements, however many projects it has.
@Repository
class ReadingPlans {

    private record PolicyRow(int number, Words title, Words summary) {}

    private record MeasureRow(int policy, int number, Words title, List<Words> aims) {}

    private record ProjectRow(int policy, int measure, Project project) {}

    private record RoleRow(int project, Actor actor, Role role) {}

    private record YearRow(int project, FiscalYear year, Phase phase) {}

    private final JdbcClient jdbc;

    ReadingPlans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Plan> version(int number) {
        var policies = policies(number);
        var terms = terms(number);
        return jdbc.sql(
                        """
                        select version, pack, title, city_code, city_name, office, phone,
                               first_year, last_year, vision, slogan, summary, source, sample_goals,
                               array(
                                   select goal
                                     from plan.goal
                                    where goal.version = plan.version
                                    order by goal
                               ) as goals
                          from plan.plan
                         where version = :version
                        """)
                .param("version", number)
                .query((row, _) -> plan(row, policies, terms))
                .optional();
    }

    private List<Policy> policies(int version) {
        var measures = measures(version);
        var projects = projects(version);
        return jdbc
                .sql(
                        """
                        select number, title, summary
                          from plan.policy
                         where version = :version
                         order by number
                        """)
                .param("version", version)
                .query(ReadingPlans::policy)
                .stream()
                .map(policy -> policy(policy, measures, projects))
                .toList();
    }

    private List<MeasureRow> measures(int version) {
        return jdbc.sql(
                        """
                        select policy, number, title,
                               array(
                                   select aim::text
                                     from plan.aim
                                    where aim.version = measure.version
                                      and aim.policy = measure.policy
                                      and aim.measure = measure.number
                                    order by place
                               ) as aims
                          from plan.measure
                         where version = :version
                         order by policy, number
                        """)
                .param("version", version)
                .query(ReadingPlans::measure)
                .list();
    }

    private List<ProjectRow> projects(int version) {
        var roles = roles(version);
        var schedules = schedules(version);
        return jdbc.sql(
                        """
                        select number, policy, measure, title, tree_title, kind, summary, page,
                               array(
                                   select indicator
                                     from plan.project_indicator
                                    where project_indicator.version = project.version
                                      and project_indicator.project = project.number
                                    order by place
                               ) as indicators,
                               array(
                                   select goal
                                     from plan.project_goal
                                    where project_goal.version = project.version
                                      and project_goal.project = project.number
                                    order by goal
                               ) as goals
                          from plan.project
                         where version = :version
                         order by number
                        """)
                .param("version", version)
                .query((row, _) -> project(row, roles, schedules))
                .list();
    }

    private List<RoleRow> roles(int version) {
        return jdbc.sql(
                        """
                        select project, actor, role
                          from plan.role
                         where version = :version
                        """)
                .param("version", version)
                .query(ReadingPlans::role)
                .list();
    }

    private List<YearRow> schedules(int version) {
        return jdbc.sql(
                        """
                        select project, fiscal_year, phase
                          from plan.schedule
                         where version = :version
                        """)
                .param("version", version)
                .query(ReadingPlans::year)
                .list();
    }

    private List<Term> terms(int version) {
        return jdbc.sql(
                        """
                        select term, meaning
                          from plan.term
                         where version = :version
                         order by place
                        """)
                .param("version", version)
                .query(ReadingPlans::term)
                .list();
    }

    private static Plan plan(ResultSet row, List<Policy> policies, List<Term> terms)
            throws SQLException {
        return new Plan(
                row.getString("pack"),
                row.getInt("version"),
                WordsJson.words(row, "title"),
                new Plan.City(
                        row.getString("city_code"),
                        WordsJson.words(row, "city_name"),
                        WordsJson.words(row, "office"),
                        row.getString("phone")),
                new FiscalYear(row.getInt("first_year")),
                new FiscalYear(row.getInt("last_year")),
                WordsJson.words(row, "vision"),
                WordsJson.words(row, "slogan"),
                WordsJson.words(row, "summary"),
                WordsJson.words(row, "source"),
                new Plan.Goals(row.getBoolean("sample_goals"), goals(row)),
                policies,
                terms);
    }

    private static PolicyRow policy(ResultSet row, int rowNumber) throws SQLException {
        return new PolicyRow(
                row.getInt("number"),
                WordsJson.words(row, "title"),
                WordsJson.words(row, "summary"));
    }

    private static Policy policy(
            PolicyRow row, List<MeasureRow> measures, List<ProjectRow> projects) {
        return new Policy(
                row.number(),
                row.title(),
                row.summary(),
                measures.stream()
                        .filter(measure -> measure.policy() == row.number())
                        .map(measure -> measure(measure, projects))
                        .toList());
    }

    private static MeasureRow measure(ResultSet row, int rowNumber) throws SQLException {
        return new MeasureRow(
                row.getInt("policy"),
                row.getInt("number"),
                WordsJson.words(row, "title"),
                texts(row, "aims").stream().map(WordsJson::words).toList());
    }

    private static Measure measure(MeasureRow row, List<ProjectRow> projects) {
        return new Measure(
                row.number(),
                row.title(),
                row.aims(),
                projects.stream()
                        .filter(project ->
                                project.policy() == row.policy()
                                        && project.measure() == row.number())
                        .map(ProjectRow::project)
                        .toList());
    }

    private static ProjectRow project(ResultSet row, List<RoleRow> roles, List<YearRow> years)
            throws SQLException {
        var number = row.getInt("number");
        return new ProjectRow(
                row.getInt("policy"),
                row.getInt("measure"),
                new Project(
                        number,
                        WordsJson.words(row, "title"),
                        row.getString("tree_title"),
                        ProjectKind.valueOf(row.getString("kind")),
                        roles(number, roles),
                        schedule(number, years),
                        WordsJson.words(row, "summary"),
                        texts(row, "indicators"),
                        goals(row),
                        row.getInt("page")));
    }

    private static RoleRow role(ResultSet row, int rowNumber) throws SQLException {
        return new RoleRow(
                row.getInt("project"),
                Actor.valueOf(row.getString("actor")),
                Role.valueOf(row.getString("role")));
    }

    private static Map<Actor, Role> roles(int project, List<RoleRow> rows) {
        var roles = new EnumMap<Actor, Role>(Actor.class);
        rows.stream()
                .filter(row -> row.project() == project)
                .forEach(row -> roles.put(row.actor(), row.role()));
        return Collections.unmodifiableMap(roles);
    }

    private static YearRow year(ResultSet row, int rowNumber) throws SQLException {
        return new YearRow(
                row.getInt("project"),
                new FiscalYear(row.getInt("fiscal_year")),
                Phase.valueOf(row.getString("phase")));
    }

    private static Map<FiscalYear, Phase> schedule(int project, List<YearRow> rows) {
        var schedule = new TreeMap<FiscalYear, Phase>();
        rows.stream()
                .filter(row -> row.project() == project)
                .forEach(row -> schedule.put(row.year(), row.phase()));
        return Collections.unmodifiableMap(schedule);
    }

    private static Term term(ResultSet row, int rowNumber) throws SQLException {
        return new Term(WordsJson.words(row, "term"), WordsJson.words(row, "meaning"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static List<Integer> goals(ResultSet row) throws SQLException {
        return List.of((Integer[]) row.getArray("goals").getArray());
    }
}
