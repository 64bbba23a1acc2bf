package org.wasshoi.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.PersonId;

/// Which identities elsewhere belong to whom (外部の認証とのつながりの台帳).
@Repository
class Identities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Identities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Nothing is added when the identity is linked already, to whomever.
    boolean add(Identity identity) {
        return jdbc.sql(
                                """
                                insert into signin.identity
                                       (id, person, client, issuer, subject, linked_at)
                                values (:id, :person, :client, :issuer, :subject, :linkedAt)
                                    on conflict (issuer, subject) do nothing
                                """)
                        .param("id", identity.id())
                        .param("person", identity.person().value())
                        .param("client", identity.client())
                        .param("issuer", identity.subject().issuer())
                        .param("subject", identity.subject().code())
                        .param("linkedAt", identity.linkedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<Identity> of(PersonId person) {
        return jdbc.sql(
                        """
                        select id, person, client, issuer, subject, linked_at, used_at
                          from signin.identity
                         where person = :person
                         order by linked_at, id
                        """)
                .param("person", person.value())
                .query(Identities::identity)
                .list();
    }

    /// Finds whose identity this is and notes the use.
    Optional<Identity> use(Identity.Subject subject) {
        return jdbc.sql(
                        """
                        update signin.identity
                           set used_at = :now
                         where issuer = :issuer
                           and subject = :subject
                        returning id, person, client, issuer, subject, linked_at, used_at
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("issuer", subject.issuer())
                .param("subject", subject.code())
                .query(Identities::identity)
                .optional();
    }

    boolean remove(PersonId person, UUID id) {
        return jdbc.sql("delete from signin.identity where person = :person and id = :id")
                        .param("person", person.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Identity identity(ResultSet row, int number) throws SQLException {
        var usedAt = row.getObject("used_at", OffsetDateTime.class);
        return new Identity(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("client"),
                new Identity.Subject(row.getString("issuer"), row.getString("subject")),
                row.getObject("linked_at", OffsetDateTime.class).toInstant(),
                usedAt == null ? null : usedAt.toInstant());
    }
}
