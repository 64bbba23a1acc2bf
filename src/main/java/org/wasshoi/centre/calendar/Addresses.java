package org.wasshoi.centre.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;

/// The private addresses of calendars (本人だけのアドレス), by the digests of their secrets.
@Repository
class Addresses {

    private final JdbcClient jdbc;
    private final Clock clock;

    Addresses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The address that was good until now is good no more.
    void renew(Subscription subscription, Secret secret) {
        jdbc.sql(
                        """
                        insert into centre.calendar_address (person, organisation, secret, made_at)
                        values (:person, :organisation, :secret, :now)
                            on conflict on constraint calendar_address_one_each
                            do update set secret = excluded.secret,
                                          made_at = excluded.made_at
                        """)
                .param("person", subscription.person().value())
                .param("organisation", value(subscription.organisation()))
                .param("secret", secret.digest())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    /// Whether there was one.
    boolean end(Subscription subscription) {
        return jdbc.sql(
                                """
                                delete from centre.calendar_address
                                 where person = :person
                                   and organisation is not distinct from :organisation::uuid
                                """)
                        .param("person", subscription.person().value())
                        .param("organisation", value(subscription.organisation()))
                        .update()
                == 1;
    }

    Optional<Subscription> find(Secret secret) {
        return jdbc.sql(
                        """
                        select person, organisation
                          from centre.calendar_address
                         where secret = :secret
                        """)
                .param("secret", secret.digest())
                .query(Addresses::subscription)
                .optional();
    }

    List<Subscription> of(PersonId person) {
        return jdbc.sql(
                        """
                        select person, organisation
                          from centre.calendar_address
                         where person = :person
                        """)
                .param("person", person.value())
                .query(Addresses::subscription)
                .list();
    }

    private static @Nullable UUID value(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisation.value();
    }

    private static Subscription subscription(ResultSet row, int number) throws SQLException {
        var organisation = row.getObject("organisation", UUID.class);
        return new Subscription(
                new PersonId(row.getObject("person", UUID.class)),
                organisation == null ? null : new OrganisationId(organisation));
    }
}
