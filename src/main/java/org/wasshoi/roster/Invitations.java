package org.wasshoi.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;

/// The invitations that were made (招待の台帳), one at a time per person.
@Repository
class Invitations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Invitations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Replaces an earlier one that was not used.
    void add(PersonId person, Code code, @Nullable String mail, PersonId by, LocalDate last) {
        withdraw(person);
        jdbc.sql(
                        """
                        insert into roster.invitation
                               (id, person, code, mail, made_by, made_at, last_day)
                        values (:id, :person, :code, :mail, :by, :at, :last)
                        """)
                .param("id", Uuid7.next(clock))
                .param("person", person.value())
                .param("code", code.digest())
                .param("mail", mail)
                .param("by", by.value())
                .param("at", OffsetDateTime.now(clock))
                .param("last", last)
                .update();
    }

    /// The invitation with this code, if it can be used today; nobody else can use it meanwhile.
    Optional<Invitation> take(Code code) {
        return jdbc.sql(
                        """
                        select id, person, mail
                          from roster.invitation
                         where code = :code
                           and used_at is null
                           and withdrawn_at is null
                           and last_day >= :today
                           for update
                        """)
                .param("code", code.digest())
                .param("today", LocalDate.now(clock))
                .query(Invitations::invitation)
                .optional();
    }

    void use(Invitation invitation) {
        jdbc.sql("update roster.invitation set used_at = :now where id = :id")
                .param("now", OffsetDateTime.now(clock))
                .param("id", invitation.id())
                .update();
    }

    /// What others handed out before a role was granted does not lead to it.
    void withdrawThoseOfOthers(PersonId person, PersonId granting) {
        jdbc.sql(
                        """
                        update roster.invitation
                           set withdrawn_at = :now
                         where person = :person
                           and made_by <> :granting
                           and used_at is null
                           and withdrawn_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .param("granting", granting.value())
                .update();
    }

    private void withdraw(PersonId person) {
        jdbc.sql(
                        """
                        update roster.invitation
                           set withdrawn_at = :now
                         where person = :person
                           and used_at is null
                           and withdrawn_at is null
                        """)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .update();
    }

    private static Invitation invitation(ResultSet row, int number) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                row.getString("mail"));
    }
}
