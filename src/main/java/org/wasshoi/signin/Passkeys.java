package org.wasshoi.signin;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.data.AuthenticationData;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.PersonId;

/// The passkeys of everybody (パスキーの台帳).
@Repository
class Passkeys implements SecondFactor {

    private static final int HANDLE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AttestedCredentialDataConverter KEYS =
            new AttestedCredentialDataConverter(new ObjectConverter());

    private final JdbcClient jdbc;
    private final Clock clock;

    Passkeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean has(PersonId person) {
        return jdbc.sql("select exists (select from signin.passkey where person = :person)")
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /// By what devices know the person; drawn at random once.
    byte[] handle(PersonId person) {
        var fresh = new byte[HANDLE_BYTES];
        RANDOM.nextBytes(fresh);
        return jdbc.sql(
                        """
                        insert into signin.passkey_holder as held (person, handle)
                        values (:person, :handle)
                            on conflict (person) do update
                           set handle = held.handle
                        returning handle
                        """)
                .param("person", person.value())
                .param("handle", fresh)
                .query((row, _) -> row.getBytes("handle"))
                .single();
    }

    /// Nothing is added when the device's key is known already.
    boolean add(Passkey passkey) {
        return jdbc.sql(
                                """
                                insert into signin.passkey
                                       (id, person, credential, public_key, uses, transports, name,
                                        made_at)
                                values (:id, :person, :credential, :publicKey, :uses, :transports,
                                        :name, :madeAt)
                                    on conflict (credential) do nothing
                                """)
                        .param("id", passkey.id())
                        .param("person", passkey.person().value())
                        .param("credential", passkey.credential())
                        .param("publicKey", KEYS.convert(passkey.key()))
                        .param("uses", passkey.uses())
                        .param("transports", passkey.transports().toArray(String[]::new))
                        .param("name", passkey.name())
                        .param("madeAt", passkey.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Those of a person, the oldest first.
    List<Passkey> of(PersonId person) {
        return jdbc.sql(
                        """
                        select id, person, public_key, uses, transports, name, made_at, used_at
                          from signin.passkey
                         where person = :person
                         order by made_at, id
                        """)
                .param("person", person.value())
                .query(Passkeys::passkey)
                .list();
    }

    Optional<Passkey> find(PersonId person, UUID id) {
        return of(person).stream().filter(passkey -> passkey.id().equals(id)).findFirst();
    }

    /// The one that claims to have signed this.
    Optional<Passkey> find(AuthenticationData used) {
        return jdbc.sql(
                        """
                        select id, person, public_key, uses, transports, name, made_at, used_at
                          from signin.passkey
                         where credential = :credential
                        """)
                .param("credential", used.getCredentialId())
                .query(Passkeys::passkey)
                .optional();
    }

    /// Notes a use; not when the counter of the device did not go on, as it does not in a copy.
    boolean use(Passkey passkey, long uses) {
        return jdbc.sql(
                                """
                                update signin.passkey
                                   set uses = :uses,
                                       used_at = :now
                                 where id = :id
                                   and (uses < :uses
                                        or (uses = 0 and :uses = 0))
                                """)
                        .param("id", passkey.id())
                        .param("uses", uses)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    boolean remove(Passkey passkey) {
        return jdbc.sql("delete from signin.passkey where id = :id")
                        .param("id", passkey.id())
                        .update()
                == 1;
    }

    private static Passkey passkey(ResultSet row, int number) throws SQLException {
        var usedAt = row.getObject("used_at", OffsetDateTime.class);
        return new Passkey(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                KEYS.convert(row.getBytes("public_key")),
                row.getLong("uses"),
                Set.of((String[]) row.getArray("transports").getArray()),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                usedAt == null ? null : usedAt.toInstant());
    }
}
