package org.wasshoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;

/// The organisations that people act for (組織の台帳).
@Repository
public class Organisations {

    private final JdbcClient jdbc;
    private final Clock clock;

    Organisations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public OrganisationId nextId() {
        return new OrganisationId(Uuid7.next(clock));
    }

    public void add(Organisation organisation) {
        var parent = organisation.parent();
        jdbc.sql(
                        """
                        insert into people.organisation
                               (id, kind, name, kana, search_key, parent, area, centre, body, sample)
                        values (:id, :kind, :name, :kana, :searchKey, :parent, :area, :centre, :body,
                                :sample)
                        """)
                .param("id", organisation.id().value())
                .param("kind", organisation.kind().name())
                .param("name", organisation.name())
                .param("kana", organisation.kana())
                .param("searchKey", organisation.searchKey())
                .param("parent", parent == null ? null : parent.value())
                .param("area", organisation.register().area())
                .param("centre", organisation.register().centre())
                .param("body", organisation.register().body())
                .param("sample", organisation.sample())
                .update();
    }

    public Optional<Organisation> find(OrganisationId id) {
        return jdbc.sql(
                        """
                        select id as organisation_id, kind, name, kana, parent, area, centre, body,
                               sample
                          from people.organisation
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Organisations::organisation)
                .optional();
    }

    /// All of them, in the order of their readings.
    public List<Organisation> all() {
        return jdbc.sql(
                        """
                        select id as organisation_id, kind, name, kana, parent, area, centre, body,
                               sample
                          from people.organisation
                         order by coalesce(kana, name) collate "ja-x-icu", id
                        """)
                .query(Organisations::organisation)
                .list();
    }

    /// All whose name has one of these keys, however it is spelt.
    public List<Organisation> named(Collection<String> keys) {
        return jdbc.sql(
                        """
                        select id as organisation_id, kind, name, kana, parent, area, centre, body,
                               sample
                          from people.organisation
                         where search_key = any(:keys)
                         order by id
                        """)
                .param("keys", keys.toArray(String[]::new))
                .query(Organisations::organisation)
                .list();
    }

    /// Takes away those of these that were entered by mistake: nobody belongs to them and nothing
    /// lies under them.
    public void removeUnused(Collection<OrganisationId> ids) {
        jdbc.sql(
                        """
                        delete from people.organisation o
                         where o.id = any(:ids)
                           and not exists (select from people.membership m
                                            where m.organisation = o.id)
                           and not exists (select from people.organisation under
                                            where under.parent = o.id)
                        """)
                .param("ids", ids.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .update();
    }

    static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getObject("organisation_id", UUID.class)),
                OrganisationKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("kana"),
                parent(row.getObject("parent", UUID.class)),
                new Organisation.Register(
                        row.getString("area"), row.getString("centre"), row.getString("body")),
                row.getBoolean("sample"));
    }

    private static @Nullable OrganisationId parent(@Nullable UUID id) {
        return id == null ? null : new OrganisationId(id);
    }
}
