package org.wasshoi.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Sha256;
import org.wasshoi.people.PersonId;

/// The apps that show one-time codes, and the recovery codes for when they are lost (ワンタイムコードの台帳).
@Repository
class CodeApps implements SecondFactor {

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final Clock clock;

    CodeApps(JdbcClient jdbc, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    @Override
    public boolean has(PersonId person) {
        return jdbc.sql("select exists (select 1 from signin.code_app where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    Optional<CodeApp> find(PersonId person) {
        return jdbc.sql(
                        """
                        select a.secret, a.last_step, a.set_up_at,
                               (select count(*)
                                  from signin.recovery_code r
                                 where r.person = a.person) as recovery_codes
                          from signin.code_app a
                         where a.person = :person
                        """)
                .param("person", person.value())
                .query((row, _) -> app(row, person))
                .optional();
    }

    /// Whether it is the person's only one; the database decides.
    boolean add(PersonId person, AppSecret secret, long step) {
        return jdbc.sql(
                                """
                                insert into signin.code_app (person, secret, last_step, set_up_at)
                                values (:person, :secret, :step, :now)
                                    on conflict do nothing
                                """)
                        .param("person", person.value())
                        .param("secret", sealing.seal(secret.bytes(), purpose(person)))
                        .param("step", step)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /// Whether the code of this step is used for the first time; one that is older than the last is
    /// used up too.
    boolean use(PersonId person, long step) {
        return jdbc.sql(
                                """
                                update signin.code_app
                                   set last_step = :step
                                 where person = :person
                                   and last_step < :step
                                """)
                        .param("person", person.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    boolean use(PersonId person, LetterCode code) {
        return jdbc.sql(
                                """
                                delete from signin.recovery_code
                                 where person = :person
                                   and digest = :digest
                                """)
                        .param("person", person.value())
                        .param("digest", digest(person, code))
                        .update()
                == 1;
    }

    void remove(PersonId person) {
        jdbc.sql("delete from signin.code_app where person = :person")
                .param("person", person.value())
                .update();
    }

    /// Of two who make new ones at once, those of the later stand.
    void replaceRecoveryCodes(PersonId person, Collection<LetterCode> codes) {
        jdbc.sql("select person from signin.code_app where person = :person for update")
                .param("person", person.value())
                .query((_, _) -> true)
                .optional();
        jdbc.sql("delete from signin.recovery_code where person = :person")
                .param("person", person.value())
                .update();
        jdbc.sql(
                        """
                        insert into signin.recovery_code (person, digest)
                        select :person, unnest(:digests::bytea[])
                        """)
                .param("person", person.value())
                .param(
                        "digests",
                        codes.stream().map(code -> digest(person, code)).toArray(byte[][]::new))
                .update();
    }

    private CodeApp app(ResultSet row, PersonId person) throws SQLException {
        var secret = sealing.open(row.getBytes("secret"), purpose(person));
        return new CodeApp(
                person,
                secret.map(AppSecret::of).orElse(null),
                row.getLong("last_step"),
                row.getObject("set_up_at", OffsetDateTime.class).toInstant(),
                row.getInt("recovery_codes"));
    }

    private static byte[] digest(PersonId person, LetterCode code) {
        return Sha256.of(person.value() + " " + code.text());
    }

    private static String purpose(PersonId person) {
        return "code app of " + person.value();
    }
}
