package org.wasshoi.privacy;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;

/// The register of leaks (漏えい等の記録), to which is only ever added.
@Repository
class Leaks {

    private static final int LOCK = 1_818_583_915;

    private final JdbcClient jdbc;
    private final Clock clock;

    Leaks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    UUID nextId() {
        return Uuid7.next(clock);
    }

    /// The next number of the fiscal year in which the leak was noticed: R8-3; asked for within the
    /// transaction that uses it.
    String nextNumber(LocalDate noticed) {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((_, _) -> true)
                .single();
        var year = FiscalYear.of(noticed);
        var taken =
                jdbc.sql(
                                """
                                select count(*)
                                  from privacy.leak
                                 where noticed_on between :first and :last
                                """)
                        .param("first", year.first())
                        .param("last", year.last())
                        .query(Integer.class)
                        .single();
        return year.shortLabel(Language.JA) + "-" + (taken + 1);
    }

    void add(Leak leak, PersonId by) {
        jdbc.sql(
                        """
                        insert into privacy.leak
                               (id, number, occurred_on, noticed_on, summary, kinds, people,
                                dangers, cause, harm, measures, other, recorded_at, recorded_by)
                        values (:id, :number, :occurred, :noticed, :summary, :kinds, :people,
                                :dangers, :cause, :harm, :measures, :other, :now, :by)
                        """)
                .param("id", leak.id())
                .param("number", leak.number())
                .param("occurred", leak.occurred())
                .param("noticed", leak.noticed())
                .param("summary", leak.summary())
                .param("kinds", leak.kinds())
                .param("people", leak.people())
                .param("dangers", leak.dangers().stream().map(Danger::name).toArray(String[]::new))
                .param("cause", leak.cause())
                .param("harm", leak.harm())
                .param("measures", leak.measures())
                .param("other", leak.other())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    void add(UUID leak, LeakStep step, PersonId by) {
        jdbc.sql(
                        """
                        insert into privacy.leak_step
                               (id, leak, kind, taken_on, note, people, recorded_at, recorded_by)
                        values (:id, :leak, :kind, :on, :note, :people, :now, :by)
                        """)
                .param("id", Uuid7.next(clock))
                .param("leak", leak)
                .param("kind", step.kind().name())
                .param("on", step.on())
                .param("note", step.note())
                .param("people", step.people())
                .param("now", OffsetDateTime.now(clock))
                .param("by", by.value())
                .update();
    }

    /// All leaks, the latest noticed first.
    List<Leak> all() {
        return read(null);
    }

    Optional<Leak> find(UUID id) {
        return read(id).stream().findFirst();
    }

    private List<Leak> read(@Nullable UUID id) {
        var steps = steps(id);
        return jdbc.sql(
                        """
                        select id, number, occurred_on, noticed_on, summary, kinds, people, dangers,
                               cause, harm, measures, other
                          from privacy.leak
                         where (:id::uuid is null or id = :id)
                         order by noticed_on desc, id desc
                        """)
                .param("id", id)
                .query((row, _) -> leak(row, steps))
                .list();
    }

    private Map<UUID, List<LeakStep>> steps(@Nullable UUID leak) {
        return jdbc
                .sql(
                        """
                        select leak, kind, taken_on, note, people
                          from privacy.leak_step
                         where (:leak::uuid is null or leak = :leak)
                         order by taken_on, id
                        """)
                .param("leak", leak)
                .query((row, _) -> Map.entry(row.getObject("leak", UUID.class), step(row)))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Leak leak(ResultSet row, Map<UUID, List<LeakStep>> steps) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Leak(
                id,
                row.getString("number"),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("noticed_on", LocalDate.class),
                row.getString("summary"),
                row.getString("kinds"),
                row.getObject("people", Integer.class),
                Stream.of(texts(row.getArray("dangers")))
                        .map(Danger::valueOf)
                        .collect(Collectors.toSet()),
                row.getString("cause"),
                row.getString("harm"),
                row.getString("measures"),
                row.getString("other"),
                steps.getOrDefault(id, List.of()));
    }

    private static LeakStep step(ResultSet row) throws SQLException {
        return new LeakStep(
                LeakStep.Kind.valueOf(row.getString("kind")),
                row.getObject("taken_on", LocalDate.class),
                row.getString("note"),
                row.getObject("people", Integer.class));
    }

    private static String[] texts(Array array) throws SQLException {
        return (String[]) array.getArray();
    }
}
