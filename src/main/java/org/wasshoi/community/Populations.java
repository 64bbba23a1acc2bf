package org.wasshoi.community;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.WordsJson;

/// Dated population figures (人口): what every per-resident number is divided by.
@Repository
public class Populations {

    private final JdbcClient jdbc;

    Populations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// All snapshots, oldest first; the areas of a district snapshot are the sums of their
    /// districts.
    public List<Snapshot> all() {
        return jdbc
                .sql(
                        """
                        select snapshot.as_of, snapshot.sample, snapshot.source,
                               area.code as area, centre.code as district, figure.people
                          from community.population_snapshot as snapshot
                          join community.population_figure as figure
                            on figure.as_of = snapshot.as_of
                           and figure.opened_by = snapshot.opened_by
                          left join community.centre
                            on figure.kind = 'DISTRICT'
                           and centre.code = figure.place
                           and centre.closed_by is null
                          join community.area
                            on area.code = case figure.kind
                                                when 'AREA' then figure.place
                                                else centre.area
                                            end
                           and area.closed_by is null
                         where snapshot.closed_by is null
                         order by snapshot.as_of, area.position, centre.position
                        """)
                .query(Populations::figure)
                .list()
                .stream()
                .collect(groupingBy(Figure::asOf, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(Populations::snapshot)
                .toList();
    }

    /// The snapshots up to this day, oldest first.
    List<Snapshot> until(LocalDate day) {
        return all().stream().filter(snapshot -> !snapshot.asOf().isAfter(day)).toList();
    }

    private record Figure(
            LocalDate asOf,
            boolean sample,
            Words source,
            AreaId area,
            @Nullable String district,
            long people) {}

    private static Figure figure(ResultSet row, int rowNumber) throws SQLException {
        return new Figure(
                row.getObject("as_of", LocalDate.class),
                row.getBoolean("sample"),
                WordsJson.words(row, "source"),
                new AreaId(row.getString("area")),
                row.getString("district"),
                row.getLong("people"));
    }

    private static Snapshot snapshot(List<Figure> figures) {
        var first = figures.getFirst();
        return new Snapshot(
                first.asOf, first.sample, first.source, areas(figures), districts(figures));
    }

    private static Map<AreaId, Long> areas(List<Figure> figures) {
        var areas = new LinkedHashMap<AreaId, Long>();
        figures.forEach(figure -> areas.merge(figure.area, figure.people, Long::sum));
        return Collections.unmodifiableMap(areas);
    }

    private static Map<CentreId, Long> districts(List<Figure> figures) {
        var districts = new LinkedHashMap<CentreId, Long>();
        figures.stream()
                .filter(figure -> figure.district != null)
                .forEach(figure -> districts.put(new CentreId(figure.district), figure.people));
        return Collections.unmodifiableMap(districts);
    }
}
