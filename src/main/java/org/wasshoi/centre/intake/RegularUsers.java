package org.wasshoi.centre.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.Name;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;

/// The regular users of the centres (常連の利用者の名簿).
@Repository
class RegularUsers {

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Clock clock;

    RegularUsers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Those of a centre whose name holds these words in any spelling, or all.
    List<RegularUser> of(String centre, String words) {
        return jdbc.sql(
                        """
                        select id, centre, person, organisation, made_here, name, phone, contact,
                               user_class
                          from centre.regular_user
                         where centre = :centre
                           and withdrawn_at is null
                           and strpos(search_key, :key) > 0
                         order by search_key collate "ja-x-icu", id
                         limit :most
                        """)
                .param("centre", centre)
                .param("key", words.isBlank() ? "" : new Name(words.strip()).key())
                .param("most", MOST)
                .query(RegularUsers::user)
                .list();
    }

    UUID nextId() {
        return Uuid7.next(clock);
    }

    List<RegularUser> withIds(Collection<UUID> ids) {
        return jdbc.sql(
                        """
                        select id, centre, person, organisation, made_here, name, phone, contact,
                               user_class
                          from centre.regular_user
                         where id = any(:ids)
                        """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(RegularUsers::user)
                .list();
    }

    void add(List<RegularUser> users, PersonId by) {
        jdbc.sql(
                        """
                        insert into centre.regular_user (id, centre, person, organisation, made_here,
                                                         name, search_key, phone, contact, user_class,
                                                         recorded_by, recorded_at)
                        select id, centre, person, organisation, made_here, name, search_key, phone,
                               contact, user_class, :by, :now
                          from unnest(:ids::uuid[], :centres::text[], :persons::uuid[],
                                      :organisations::uuid[], :madeHere::boolean[], :names::text[],
                                      :keys::text[], :phones::text[], :contacts::text[],
                                      :users::text[])
                            as added (id, centre, person, organisation, made_here, name, search_key,
                                      phone, contact, user_class)
                        """)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .param("ids", Columns.of(users, RegularUser::id))
                .param("centres", Columns.of(users, RegularUser::centre))
                .param("persons", Columns.of(users, RegularUsers::person))
                .param("organisations", Columns.of(users, RegularUsers::organisation))
                .param("madeHere", Columns.of(users, RegularUser::madeHere))
                .param("names", Columns.of(users, RegularUser::name))
                .param("keys", Columns.of(users, one -> new Name(one.name()).key()))
                .param("phones", Columns.of(users, RegularUser::phone))
                .param("contacts", Columns.of(users, RegularUser::contact))
                .param("users", Columns.of(users, RegularUser::userClass))
                .update();
    }

    void turn(Collection<UUID> ids, boolean on) {
        jdbc.sql(
                        """
                        update centre.regular_user
                           set withdrawn_at = case when :on then null else :now::timestamptz end
                         where id = any(:ids)
                        """)
                .param("on", on)
                .param("now", OffsetDateTime.now(clock))
                .param("ids", ids.toArray(UUID[]::new))
                .update();
    }

    /// Those that no list of regular users and no booking names any more.
    List<RegularUser> unused(List<RegularUser> users) {
        return jdbc.sql(
                        """
                        select id, centre, person, organisation, made_here, name, phone, contact,
                               user_class
                          from centre.regular_user gone
                         where id = any(:ids::uuid[])
                           and not exists (select from centre.regular_user other
                                            where other.withdrawn_at is null
                                              and (other.person = gone.person
                                                   or other.organisation = gone.organisation))
                           and not exists (select from centre.booking
                                            where booking.person = gone.person
                                               or booking.organisation = gone.organisation)
                        """)
                .param("ids", Columns.of(users, RegularUser::id))
                .query(RegularUsers::user)
                .list();
    }

    private static @Nullable UUID person(RegularUser user) {
        return user.person() == null ? null : user.person().value();
    }

    private static @Nullable UUID organisation(RegularUser user) {
        return user.organisation() == null ? null : user.organisation().value();
    }

    private static RegularUser user(ResultSet row, int number) throws SQLException {
        var person = row.getObject("person", UUID.class);
        var organisation = row.getObject("organisation", UUID.class);
        return new RegularUser(
                row.getObject("id", UUID.class),
                row.getString("centre"),
                person == null ? null : new PersonId(person),
                organisation == null ? null : new OrganisationId(organisation),
                row.getBoolean("made_here"),
                row.getString("name"),
                row.getString("phone"),
                row.getString("contact"),
                UserClass.valueOf(row.getString("user_class")));
    }
}
