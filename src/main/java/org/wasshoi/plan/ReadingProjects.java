package org.wasshoi.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.web.WordsJson;

/// Reads the projects of a plan with who takes part and when, in three statements.
@Repository
class ReadingProjects {

    private record RoleRow(int project, Actor actor, Role role) {}

    private record YearRow(int project, FiscalYear year, Phase phase) {}

    private final JdbcClient jdbc;

    ReadingProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PlacedProject> of(int version) {
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
                .query(ReadingProjects::role)
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
                .query(ReadingProjects::year)
                .list();
    }

    private static PlacedProject project(ResultSet row, List<RoleRow> roles, List<YearRow> years)
            throws SQLException {
        var number = row.getInt("number");
        return new PlacedProject(
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

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    static List<Integer> goals(ResultSet row) throws SQLException {
        return List.of((Integer[]) row.getArray("goals").getArray());
    }
}
