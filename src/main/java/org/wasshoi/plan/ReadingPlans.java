package org.wasshoi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
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

    private final JdbcClient jdbc;
    private final ReadingProjects projects;

    ReadingPlans(JdbcClient jdbc, ReadingProjects projects) {
        this.jdbc = jdbc;
        this.projects = projects;
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
        var placed = projects.of(version);
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
                .map(policy -> policy(policy, measures, placed))
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
                new Plan.Goals(row.getBoolean("sample_goals"), ReadingProjects.goals(row)),
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
            PolicyRow row, List<MeasureRow> measures, List<PlacedProject> projects) {
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
                ReadingProjects.texts(row, "aims").stream().map(WordsJson::words).toList());
    }

    private static Measure measure(MeasureRow row, List<PlacedProject> projects) {
        return new Measure(
                row.number(),
                row.title(),
                row.aims(),
                projects.stream()
                        .filter(project ->
                                project.policy() == row.policy()
                                        && project.measure() == row.number())
                        .map(PlacedProject::project)
                        .toList());
    }

    private static Term term(ResultSet row, int rowNumber) throws SQLException {
        return new Term(WordsJson.words(row, "term"), WordsJson.words(row, "meaning"));
    }
}
