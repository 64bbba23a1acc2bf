package org.wasshoi.community;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.web.WordsJson;

/// Writes the dated rows of the population; a correction closes a snapshot and opens another.
@Repository
class PopulationRows {

    private final JdbcClient jdbc;

    PopulationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void change(Changes<Snapshot> changes, Opened opened) {
        var days = changes.closed().stream().map(Snapshot::asOf).map(LocalDate::toString);
        jdbc.sql(
                        """
                        update community.population_snapshot
                           set closed_by = :version,
                               valid = daterange(lower(valid), :day)
                         where as_of = any(:days::date[])
                           and closed_by is null
                        """)
                .param("version", opened.version())
                .param("day", opened.on())
                .param("days", days.toArray(String[]::new))
                .update();
        changes.opened().forEach(snapshot -> add(snapshot, opened));
    }

    private void add(Snapshot snapshot, Opened opened) {
        jdbc.sql(
                        """
                        insert into community.population_snapshot (
                            as_of, sample, source, valid, opened_by)
                        values (
                            :day, :sample, :source::jsonb, daterange(:opened, null), :version)
                        """)
                .param("day", snapshot.asOf())
                .param("sample", snapshot.sample())
                .param("source", WordsJson.json(snapshot.source()))
                .param("opened", opened.on())
                .param("version", opened.version())
                .update();
        if (snapshot.districts().isEmpty()) {
            addFigures(snapshot, "AREA", snapshot.areas(), opened);
        } else {
            addFigures(snapshot, "DISTRICT", snapshot.districts(), opened);
        }
    }

    private void addFigures(
            Snapshot snapshot, String kind, Map<? extends PlaceId, Long> people, Opened opened) {
        jdbc.sql(
                        """
                        insert into community.population_figure (as_of, opened_by, kind, place, people)
                        select :day, :version, :kind, figure.place, figure.people
                          from unnest(:places, :people) as figure (place, people)
                        """)
                .param("day", snapshot.asOf())
                .param("version", opened.version())
                .param("kind", kind)
                .param(
                        "places",
                        people.keySet().stream().map(PlaceId::value).toArray(String[]::new))
                .param("people", people.values().toArray(Long[]::new))
                .update();
    }
}
