package org.wasshoi.centre.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.intake.Matching;
import org.wasshoi.intake.Table;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The imports as they are kept, each with its file (取り込みの控え).
@Repository
class Intakes {

    private static final int RECENT = 50;
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> HEADS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Clock clock;

    Intakes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    IntakeId nextId() {
        return new IntakeId(Uuid7.next(clock));
    }

    Instant now() {
        return clock.instant();
    }

    /// The file that came with this one-time key is kept once.
    void add(Intake intake, UUID once, byte[] content) {
        jdbc.sql(
                        """
                        insert into centre.intake (id, once, kind, centre, name, form, digest, content,
                                                   matching, state, made_by, made_at)
                        values (:id, :once, :kind, :centre, :name, :form, :digest, :content,
                                :matching::jsonb, 'DRAFT', :by, :now)
                            on conflict (once) do nothing
                        """)
                .param("id", intake.id().value())
                .param("once", once)
                .param("kind", intake.kind().name())
                .param("centre", intake.centre())
                .param("name", intake.name())
                .param("form", intake.form().name())
                .param("digest", intake.digest())
                .param("content", content)
                .param("matching", JSON.writeValueAsString(intake.matching()))
                .param("by", intake.madeBy().value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    Optional<IntakeId> madeWith(UUID once, PersonId by) {
        return jdbc.sql(
                        """
                        select id
                          from centre.intake
                         where once = :once
                           and made_by = :by
                        """)
                .param("once", once)
                .param("by", by.value())
                .query((row, _) -> new IntakeId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Intake> find(IntakeId id) {
        return jdbc.sql(
                        """
                        select id, kind, centre, name, form, digest, matching, state, lines, version,
                               made_by, made_at, confirmed_at, undone_at
                          from centre.intake
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Intakes::intake)
                .optional();
    }

    /// The latest of these centres, and those of this person that are about several.
    List<Intake> recent(List<String> centres, PersonId by, boolean wholeCity) {
        return jdbc.sql(
                        """
                        select id, kind, centre, name, form, digest, matching, state, lines, version,
                               made_by, made_at, confirmed_at, undone_at
                          from centre.intake
                         where centre = any(:centres)
                            or centre is null
                           and (made_by = :by or :wholeCity)
                         order by made_at desc, id desc
                         limit :most
                        """)
                .param("centres", centres.toArray(String[]::new))
                .param("by", by.value())
                .param("wholeCity", wholeCity)
                .param("most", RECENT)
                .query(Intakes::intake)
                .list();
    }

    Table table(Intake intake) {
        return jdbc.sql(
                        """
                        select content
                          from centre.intake
                         where id = :id
                        """)
                .param("id", intake.id().value())
                .query((row, _) -> new Table(intake.form(), row.getBytes("content")))
                .single();
    }

    /// When the same file was imported and still stands.
    List<Instant> importedBefore(Intake intake) {
        return jdbc.sql(
                        """
                        select confirmed_at
                          from centre.intake
                         where digest = :digest
                           and kind = :kind
                           and state = 'DONE'
                           and id <> :id
                         order by confirmed_at
                        """)
                .param("digest", intake.digest())
                .param("kind", intake.kind().name())
                .param("id", intake.id().value())
                .query((row, _) -> row.getObject("confirmed_at", OffsetDateTime.class).toInstant())
                .list();
    }

    boolean match(Intake intake, Matching matching) {
        return jdbc.sql(
                                """
                                update centre.intake
                                   set matching = :matching::jsonb,
                                       version = version + 1
                                 where id = :id
                                   and version = :version
                                   and state = 'DRAFT'
                                """)
                        .param("matching", JSON.writeValueAsString(matching))
                        .param("id", intake.id().value())
                        .param("version", intake.version())
                        .update()
                == 1;
    }

    /// Marks it as imported unless it is no longer as it was looked at.
    boolean confirm(Intake intake, PersonId by) {
        return jdbc.sql(
                                """
                                update centre.intake
                                   set state = 'DONE',
                                       version = version + 1,
                                       confirmed_by = :by,
                                       confirmed_at = :now
                                 where id = :id
                                   and version = :version
                                   and state = 'DRAFT'
                                """)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", intake.id().value())
                        .param("version", intake.version())
                        .update()
                == 1;
    }

    void written(IntakeId id, int lines) {
        jdbc.sql(
                        """
                        update centre.intake
                           set lines = :lines
                         where id = :id
                        """)
                .param("lines", lines)
                .param("id", id.value())
                .update();
    }

    boolean undo(Intake intake, PersonId by) {
        return jdbc.sql(
                                """
                                update centre.intake
                                   set state = 'UNDONE',
                                       version = version + 1,
                                       undone_by = :by,
                                       undone_at = :now
                                 where id = :id
                                   and version = :version
                                   and state = 'DONE'
                                """)
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", intake.id().value())
                        .param("version", intake.version())
                        .update()
                == 1;
    }

    /// Of what was never imported nothing is kept.
    boolean discard(Intake intake) {
        return jdbc.sql(
                                """
                                delete from centre.intake
                                 where id = :id
                                   and state = 'DRAFT'
                                """)
                        .param("id", intake.id().value())
                        .update()
                == 1;
    }

    Map<String, String> template(@Nullable String centre, Kind kind) {
        return jdbc.sql(
                        """
                        select heads
                          from centre.intake_template
                         where centre = :centre
                           and kind = :kind
                        """)
                .param("centre", centre == null ? "" : centre)
                .param("kind", kind.name())
                .query((row, _) -> JSON.readValue(row.getString("heads"), HEADS))
                .optional()
                .orElse(Map.of());
    }

    void keepTemplate(Intake intake, Map<String, String> heads, PersonId by) {
        jdbc.sql(
                        """
                        insert into centre.intake_template (centre, kind, heads, saved_by, saved_at)
                        values (:centre, :kind, :heads::jsonb, :by, :now)
                            on conflict (centre, kind)
                            do update set heads = excluded.heads,
                                          saved_by = excluded.saved_by,
                                          saved_at = excluded.saved_at
                        """)
                .param("centre", intake.centre() == null ? "" : intake.centre())
                .param("kind", intake.kind().name())
                .param("heads", JSON.writeValueAsString(heads))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    private static Intake intake(ResultSet row, int number) throws SQLException {
        return new Intake(
                new IntakeId(row.getObject("id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getString("centre"),
                row.getString("name"),
                Table.Form.valueOf(row.getString("form")),
                row.getString("digest"),
                JSON.readValue(row.getString("matching"), Matching.class),
                Intake.State.valueOf(row.getString("state")),
                row.getInt("lines"),
                row.getInt("version"),
                new PersonId(row.getObject("made_by", UUID.class)),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                moment(row, "confirmed_at"),
                moment(row, "undone_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
