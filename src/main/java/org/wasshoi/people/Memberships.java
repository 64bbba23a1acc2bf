package org.wasshoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Uuid7;

/// Who holds which role where and until when (所属の台帳); a role ends by itself with its term.
@Repository
public class Memberships {

    private final JdbcClient jdbc;
    private final Clock clock;

    Memberships(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Refuses the same role in the same place for days on which it is held already.
    public void add(Membership membership) {
        try {
            insert(membership);
        } catch (DataIntegrityViolationException e) {
            throw String.valueOf(e.getMessage()).contains("membership_once_at_a_time")
                    ? new AlreadyHeld()
                    : e;
        }
    }

    private void insert(Membership membership) {
        jdbc.sql(
                        """
                        insert into people.membership
                               (id, person, organisation, role, scope, scope_code, term)
                        values (:id, :person, :organisation, :role, :scope, :scopeCode,
                                daterange(:from, :last::date, '[]'))
                        """)
                .param("id", Uuid7.next(clock))
                .param("person", membership.person().value())
                .param("organisation", membership.organisation().id().value())
                .param("role", membership.role().name())
                .param("scope", kind(membership.scope()))
                .param("scopeCode", code(membership.scope()))
                .param("from", membership.term().from())
                .param("last", membership.term().last())
                .update();
    }

    /// The roles of a person, past and coming ones too, newest first.
    public List<Membership> of(PersonId person) {
        return jdbc.sql(
                        """
                        select m.person, m.role, m.scope, m.scope_code, lower(m.term) as first_day,
                               upper(m.term) - 1 as last_day, o.id as organisation_id, o.kind, o.name,
                               o.kana, o.parent, o.area, o.centre, o.body, o.sample
                          from people.membership m
                          join people.organisation o on o.id = m.organisation
                         where m.person = :person
                         order by lower(m.term) desc, m.id
                        """)
                .param("person", person.value())
                .query(Memberships::membership)
                .list();
    }

    /// The roles that a person holds today.
    public List<Membership> current(PersonId person) {
        var today = LocalDate.now(clock);
        return of(person).stream().filter(held -> held.term().contains(today)).toList();
    }

    /// Who holds a role in an organisation today or later, in the order of their readings.
    public List<Member> members(OrganisationId organisation) {
        return select(null, organisation, null, LocalDate.now(clock));
    }

    /// The roles of a person with their numbers, past and coming ones too, newest first.
    public List<Member> heldBy(PersonId person) {
        return select(null, null, person, LocalDate.EPOCH).stream()
                .sorted(Comparator.comparing(Memberships::from).reversed())
                .toList();
    }

    public Optional<Member> find(MembershipId id) {
        return select(id, null, null, LocalDate.EPOCH).stream().findFirst();
    }

    /// Sets the last day of a role; it must not lie before the first one.
    public void end(MembershipId id, LocalDate last) {
        try {
            setLast(id, last);
        } catch (DataIntegrityViolationException e) {
            throw String.valueOf(e.getMessage()).contains("membership_once_at_a_time")
                    ? new AlreadyHeld()
                    : e;
        }
    }

    private void setLast(MembershipId id, LocalDate last) {
        jdbc.sql(
                        """
                        update people.membership
                           set term = daterange(lower(term), :last, '[]')
                         where id = :id
                        """)
                .param("id", id.value())
                .param("last", last)
                .update();
    }

    private List<Member> select(
            @Nullable MembershipId id,
            @Nullable OrganisationId organisation,
            @Nullable PersonId person,
            LocalDate since) {
        return jdbc.sql(
                        """
                        select m.id, m.person, m.role, m.scope, m.scope_code,
                               lower(m.term) as first_day, upper(m.term) - 1 as last_day,
                               o.id as organisation_id, o.kind, o.name, o.kana, o.parent, o.area,
                               o.centre, o.body, o.sample, p.name as person_name,
                               p.kana as person_kana, p.sample as person_sample
                          from people.membership m
                          join people.organisation o on o.id = m.organisation
                          join people.person p on p.id = m.person
                         where (:id::uuid is null or m.id = :id::uuid)
                           and (:organisation::uuid is null or o.id = :organisation::uuid)
                           and (:person::uuid is null or p.id = :person::uuid)
                           and (upper(m.term) is null or upper(m.term) > :since)
                         order by coalesce(p.kana, p.name) collate "ja-x-icu", m.person,
                               lower(m.term), m.id
                        """)
                .param("id", id == null ? null : id.value())
                .param("organisation", organisation == null ? null : organisation.value())
                .param("person", person == null ? null : person.value())
                .param("since", since)
                .query(Memberships::member)
                .list();
    }

    private static LocalDate from(Member member) {
        return member.membership().term().from();
    }

    private static Member member(ResultSet row, int number) throws SQLException {
        return new Member(
                new MembershipId(row.getObject("id", UUID.class)),
                membership(row, number),
                row.getString("person_name"),
                row.getString("person_kana"),
                row.getBoolean("person_sample"));
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        var organisation = Organisations.organisation(row, number);
        return new Membership(
                new PersonId(row.getObject("person", UUID.class)),
                organisation,
                Role.valueOf(row.getString("role")),
                scope(row.getString("scope"), row.getString("scope_code"), organisation.id()),
                new Term(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)));
    }

    private static String kind(Scope scope) {
        return switch (scope) {
            case Scope.OfOrganisation _ -> "ORGANISATION";
            case Scope.OfCentre _ -> "CENTRE";
            case Scope.OfArea _ -> "AREA";
            case Scope.OfCity _ -> "CITY";
            case Scope.OfRecord _ -> "RECORD";
        };
    }

    private static String code(Scope scope) {
        return switch (scope) {
            case Scope.OfCentre(var centre) -> centre;
            case Scope.OfArea(var area) -> area;
            case Scope.OfRecord(var type, var id) -> type + "/" + id;
            case Scope.OfOrganisation _, Scope.OfCity _ -> "";
        };
    }

    private static Scope scope(String kind, String code, OrganisationId organisation) {
        return switch (kind) {
            case "ORGANISATION" -> new Scope.OfOrganisation(organisation);
            case "CENTRE" -> new Scope.OfCentre(code);
            case "AREA" -> new Scope.OfArea(code);
            case "CITY" -> new Scope.OfCity();
            case "RECORD" -> record(code);
            default -> throw new IllegalStateException("Unknown scope " + kind);
        };
    }

    private static Scope.OfRecord record(String code) {
        var slash = code.indexOf('/');
        return new Scope.OfRecord(code.substring(0, slash), code.substring(slash + 1));
    }
}
