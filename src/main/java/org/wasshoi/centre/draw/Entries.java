package org.wasshoi.centre.draw;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;

/// The entries as they are kept (申込みの台帳).
@Repository
class Entries {

    private final JdbcClient jdbc;
    private final Clock clock;

    Entries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    EntryId add(RoundId round, UUID once, int number, Wanting wanting, PersonId by) {
        var id = new EntryId(Uuid7.next(clock));
        jdbc.sql(
                        """
                        insert into centre.draw_entry
                               (id, once, round, number, entrant, likeness, person, organisation,
                                name, phone, address, user_class, purpose, title, people,
                                for_profit, heating, exemption, made_by, made_at,
                                reception_channel, received_on, reception_clerk, statement_of,
                                statement_by)
                        values (:id, :once, :round, :number, :entrant, :likeness, :person,
                                :organisation, :name, :phone, :address, :userClass, :purpose,
                                :title, :people, :forProfit, :heating, :exemption, :by, :now,
                                :receptionChannel, :receivedOn, :receptionClerk, :statementOf,
                                :statementBy)
                        """)
                .param("id", id.value())
                .param("once", once)
                .param("round", round.value())
                .param("number", number)
                .params(who(wanting))
                .params(what(wanting.use()))
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .params(Reception.parameters(wanting.reception()))
                .update();
        wish(id, round, wanting.wishes());
        return id;
    }

    /// Whether it was changed; not if it has been changed or withdrawn since.
    boolean change(Entry entry, Entry.Use use, List<Integer> wishes) {
        var isChanged =
                jdbc.sql(
                                        """
                                        update centre.draw_entry
                                           set purpose = :purpose,
                                               title = :title,
                                               people = :people,
                                               for_profit = :forProfit,
                                               heating = :heating,
                                               exemption = :exemption,
                                               version = version + 1
                                         where id = :id
                                           and version = :version
                                           and state = 'ENTERED'
                                        """)
                                .params(what(use))
                                .param("id", entry.id().value())
                                .param("version", entry.version())
                                .update()
                        == 1;
        if (isChanged) {
            jdbc.sql("delete from centre.draw_wish where entry = :entry")
                    .param("entry", entry.id().value())
                    .update();
            wish(entry.id(), entry.round(), wishes);
        }
        return isChanged;
    }

    boolean withdraw(EntryId id) {
        return jdbc.sql(
                                """
                                update centre.draw_entry
                                   set state = 'WITHDRAWN',
                                       version = version + 1
                                 where id = :id
                                   and state = 'ENTERED'
                                """)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private void wish(EntryId entry, RoundId round, List<Integer> wishes) {
        jdbc.sql(
                        """
                        insert into centre.draw_wish (entry, preference, round, slot)
                        select :entry, preference, :round, slot
                          from unnest(:wishes::smallint[]) with ordinality as wish (slot, preference)
                        """)
                .param("entry", entry.value())
                .param("round", round.value())
                .param("wishes", wishes.toArray(Integer[]::new))
                .update();
    }

    Optional<EntryId> madeWith(UUID once, PersonId by) {
        return jdbc.sql(
                        """
                        select id
                          from centre.draw_entry
                         where once = :once
                           and made_by = :by
                        """)
                .param("once", once)
                .param("by", by.value())
                .query((row, _) -> new EntryId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Entry> find(EntryId id) {
        return select(id, null, null, List.of()).stream().findFirst();
    }

    /// The entries of a round in the order of their numbers, those withdrawn included.
    List<Entry> of(RoundId round) {
        return select(null, round, null, List.of());
    }

    List<Entry> standing(RoundId round) {
        return of(round).stream().filter(entry -> !entry.withdrawn()).toList();
    }

    /// What a person and their organisations have entered anywhere.
    List<Entry> of(PersonId person, List<OrganisationId> organisations) {
        return select(null, null, person, organisations);
    }

    private List<Entry> select(
            @Nullable EntryId id,
            @Nullable RoundId round,
            @Nullable PersonId person,
            List<OrganisationId> organisations) {
        return jdbc.sql(
                        """
                        select id, round, number, person, organisation, name, phone, address,
                               user_class, purpose, title, people, for_profit, heating, exemption,
                               state, version, made_by, reception_channel, received_on,
                               reception_clerk, statement_of, statement_by,
                               array(select slot::integer
                                       from centre.draw_wish
                                      where draw_wish.entry = draw_entry.id
                                      order by preference) as wishes
                          from centre.draw_entry
                         where (:id::uuid is null or id = :id::uuid)
                           and (:round::uuid is null or round = :round::uuid)
                           and (:person::uuid is null
                                or person = :person::uuid
                                or organisation = any(:organisations))
                         order by round, number
                        """)
                .param("id", id == null ? null : id.value())
                .param("round", round == null ? null : round.value())
                .param("person", person == null ? null : person.value())
                .param(
                        "organisations",
                        organisations.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(Entries::entry)
                .list();
    }

    private static Map<String, @Nullable Object> who(Wanting wanting) {
        var booker = wanting.booker();
        var who = new HashMap<String, @Nullable Object>();
        who.put("entrant", Entrant.key(booker, wanting.address()));
        who.put("likeness", Entrant.likeness(booker, wanting.address()));
        who.put("person", booker.person() == null ? null : booker.person().value());
        who.put(
                "organisation",
                booker.organisation() == null ? null : booker.organisation().value());
        who.put("name", booker.name());
        who.put("phone", booker.phone());
        who.put("address", wanting.address());
        who.put("userClass", booker.userClass().name());
        return who;
    }

    private static Map<String, Object> what(Entry.Use use) {
        return Map.of(
                "purpose", use.purpose().name(),
                "title", use.title(),
                "people", use.people(),
                "forProfit", use.forProfit(),
                "heating", use.heating(),
                "exemption", use.exemption());
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round", UUID.class)),
                row.getInt("number"),
                Booker.of(row),
                row.getString("address"),
                new Entry.Use(
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("title"),
                        row.getInt("people"),
                        row.getBoolean("for_profit"),
                        row.getBoolean("heating"),
                        row.getString("exemption")),
                numbers(row.getArray("wishes")),
                row.getString("state").equals("WITHDRAWN"),
                row.getInt("version"),
                new PersonId(row.getObject("made_by", UUID.class)),
                Reception.of(row));
    }

    private static List<Integer> numbers(Array array) throws SQLException {
        return Stream.of((Integer[]) array.getArray()).toList();
    }
}
