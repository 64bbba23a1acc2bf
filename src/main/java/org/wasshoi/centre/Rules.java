package org.wasshoi.centre;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;
import tools.jackson.databind.json.JsonMapper;

/// The rules of use as they are kept.
@Repository
public class Rules {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Editions editions;
    private final Clock clock;
    private final Kept<Rulebook> kept = new Kept<>();

    Rules(JdbcClient jdbc, Editions editions, Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.clock = clock;
    }

    /// The whole book.
    public Rulebook book() {
        var edition = editions.current();
        return kept.get(edition, () -> new Rulebook(edition, all(), holidays()));
    }

    private Holidays holidays() {
        return new Holidays(
                jdbc
                        .sql(
                                """
                                select day
                                  from centre.holiday
                                """)
                        .query((row, _) -> row.getObject("day", LocalDate.class))
                        .list()
                        .stream()
                        .collect(Collectors.toSet()));
    }

    void announce(List<LocalDate> holidays) {
        jdbc.sql(
                        """
                        insert into centre.holiday (day)
                        select unnest(:days)::date
                            on conflict do nothing
                        """)
                .param("days", holidays.stream().map(LocalDate::toString).toArray(String[]::new))
                .update();
    }

    List<StatedRule> all() {
        return jdbc.sql(
                        """
                        select id, kind, scope, scope_code, lower(valid) as valid_from,
                               upper(valid) - 1 as valid_to, content, sample
                          from centre.rule
                         where withdrawn_at is null
                         order by kind, scope, scope_code, valid
                        """)
                .query(Rules::rule)
                .list();
    }

    /// Ends a rule; the day is its last.
    public void end(StatedRule rule, LocalDate last) {
        jdbc.sql(
                        """
                        update centre.rule
                           set valid = daterange(lower(valid), :last, '[]')
                         where id = :id
                        """)
                .param("last", last)
                .param("id", rule.id())
                .update();
    }

    /// Takes a rule back that another is to replace before it began (取下げ).
    public void withdraw(StatedRule rule) {
        jdbc.sql(
                        """
                        update centre.rule
                           set withdrawn_at = :now
                         where id = :id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("id", rule.id())
                .update();
    }

    public void add(
            Reach reach, LocalDate from, @Nullable LocalDate to, Rule rule, boolean sample) {
        add(new StatedRule(Uuid7.next(clock), reach, from, to, rule, sample));
    }

    /// A rule that nobody has stated yet.
    public void add(StatedRule stated) {
        jdbc.sql(
                        """
                        insert into centre.rule (id, kind, scope, scope_code, valid, content, sample)
                        values (:id, :kind, :scope, :code, daterange(:from, :to, '[]'),
                                :content::jsonb, :sample)
                        """)
                .param("id", stated.id())
                .param("kind", stated.kind().name())
                .param("scope", stated.reach().kind().name())
                .param("code", stated.reach().code())
                .param("from", stated.from())
                .param("to", stated.to())
                .param("content", JSON.writeValueAsString(stated.rule()))
                .param("sample", stated.sample())
                .update();
    }

    private static StatedRule rule(ResultSet row, int number) throws SQLException {
        return new StatedRule(
                row.getObject("id", UUID.class),
                new Reach(Reach.Kind.valueOf(row.getString("scope")), row.getString("scope_code")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                JSON.readValue(
                        row.getString("content"), RuleKind.valueOf(row.getString("kind")).type()),
                row.getBoolean("sample"));
    }
}
