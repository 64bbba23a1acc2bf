package org.wasshoi.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/// The changes of officers, one at a time per organisation (役員交代の台帳).
@Repository
class HandOvers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final Clock clock;

    HandOvers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The one that is being prepared; nothing is written before something is chosen.
    Optional<HandOver> open(OrganisationId organisation) {
        return jdbc.sql(
                        """
                        select id, organisation, version, draft, done_at
                          from roster.hand_over
                         where organisation = :organisation
                           and done_at is null
                        """)
                .param("organisation", organisation.value())
                .query(HandOvers::handOver)
                .optional();
    }

    Optional<HandOver> find(UUID id) {
        return jdbc.sql(
                        """
                        select id, organisation, version, draft, done_at
                          from roster.hand_over
                         where id = :id
                        """)
                .param("id", id)
                .query(HandOvers::handOver)
                .optional();
    }

    /// Writes the draft of that version anew, or begins one; false if somebody else was faster.
    boolean save(OrganisationId organisation, int version, Draft draft, PersonId by) {
        return version == 0 ? begin(organisation, draft, by) : write(organisation, version, draft);
    }

    /// Closes it; false if somebody else has changed or closed it.
    boolean finish(HandOver handOver, Draft settled, PersonId by) {
        return jdbc.sql(
                                """
                                update roster.hand_over
                                   set draft = :draft::jsonb,
                                       done_by = :by,
                                       done_at = :now
                                 where id = :id
                                   and version = :version
                                   and done_at is null
                                """)
                        .param("draft", JSON.writeValueAsString(settled))
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .param("id", handOver.id())
                        .param("version", handOver.version())
                        .update()
                == 1;
    }

    private boolean begin(OrganisationId organisation, Draft draft, PersonId by) {
        return jdbc.sql(
                                """
                                insert into roster.hand_over
                                       (id, organisation, version, draft, started_by, started_at)
                                values (:id, :organisation, 1, :draft::jsonb, :by, :now)
                                    on conflict do nothing
                                """)
                        .param("id", Uuid7.next(clock))
                        .param("organisation", organisation.value())
                        .param("draft", JSON.writeValueAsString(draft))
                        .param("by", by.value())
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    private boolean write(OrganisationId organisation, int version, Draft draft) {
        return jdbc.sql(
                                """
                                update roster.hand_over
                                   set draft = :draft::jsonb,
                                       version = version + 1
                                 where organisation = :organisation
                                   and version = :version
                                   and done_at is null
                                """)
                        .param("draft", JSON.writeValueAsString(draft))
                        .param("organisation", organisation.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static HandOver handOver(ResultSet row, int number) throws SQLException {
        var done = row.getObject("done_at", OffsetDateTime.class);
        return new HandOver(
                row.getObject("id", UUID.class),
                new OrganisationId(row.getObject("organisation", UUID.class)),
                row.getInt("version"),
                JSON.readValue(row.getString("draft"), Draft.class),
                done == null ? null : done.toInstant());
    }
}
