package org.wasshoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Uuid7;

/// Everybody the city works with by name (人の台帳).
@Repository
public class Persons {

    private static final int MOST = 50;

    private final JdbcClient jdbc;
    private final Clock clock;

    Persons(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public PersonId nextId() {
        return new PersonId(Uuid7.next(clock));
    }

    public void add(Person person) {
        jdbc.sql(
                        """
                        insert into people.person
                               (id, name, kana, search_key, mail, phone, postal_address, area,
                                language, notice_channel, sample, recorded_at)
                        values (:id, :name, :kana, :searchKey, :mail, :phone, :postalAddress, :area,
                                :language, :channel, :sample, :recordedAt)
                        """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("kana", person.kana())
                .param("searchKey", person.searchKey())
                .param("mail", person.contact().mail())
                .param("phone", person.contact().phone())
                .param("postalAddress", person.contact().postalAddress())
                .param("area", person.area())
                .param("language", person.language().code())
                .param("channel", person.channel().name())
                .param("sample", person.sample())
                .param("recordedAt", OffsetDateTime.now(clock))
                .update();
    }

    public Optional<Person> find(PersonId id) {
        return jdbc.sql(
                        """
                        select id, name, kana, mail, phone, postal_address, area, language,
                               notice_channel, sample
                          from people.person
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Persons::person)
                .optional();
    }

    /// Those whose name or reading holds these words in any spelling, in the order of their
    /// readings.
    public List<Person> search(String words) {
        var key = SearchKey.of(words);
        return key.isEmpty() ? List.of() : searchKey(key);
    }

    private List<Person> searchKey(String key) {
        return jdbc.sql(
                        """
                        select id, name, kana, mail, phone, postal_address, area, language,
                               notice_channel, sample
                          from people.person
                         where strpos(search_key, :key) > 0
                         order by kana collate "ja-x-icu" nulls last, id
                         limit :most
                        """)
                .param("key", key)
                .param("most", MOST)
                .query(Persons::person)
                .list();
    }

    public Optional<PersonVersion> findVersion(PersonId id) {
        return jdbc.sql(
                        """
                        select id, name, kana, mail, phone, postal_address, area, language,
                               notice_channel, sample, version
                          from people.person
                         where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) ->
                        new PersonVersion(person(row, number), row.getInt("version")))
                .optional();
    }

    /// Those whom a search finds, with no more than it takes to tell them apart.
    public List<Glimpse> lookUp(String words) {
        var key = SearchKey.of(words);
        return key.isEmpty() ? List.of() : glimpses(key, false);
    }

    /// Those whose name reads the same when spelling is levelled; perhaps the same person.
    public List<Glimpse> alike(String name) {
        return glimpses(SearchKey.of(name), true);
    }

    /// All whose name has one of these keys, however it is spelt.
    public List<Person> named(Collection<String> keys) {
        return jdbc.sql(
                        """
                        select id, name, kana, mail, phone, postal_address, area, language,
                               notice_channel, sample
                          from people.person
                         where split_part(search_key, ' ', 1) = any(:keys)
                         order by recorded_at, id
                        """)
                .param("keys", keys.toArray(String[]::new))
                .query(Persons::person)
                .list();
    }

    private List<Glimpse> glimpses(String key, boolean wholeName) {
        return jdbc.sql(
                        """
                        select p.id, p.name, p.kana, p.area, right(p.phone, 4) as phone_end,
                               left(p.mail, 1) as mail_start, p.sample,
                               array(select distinct o.name
                                       from people.membership m
                                       join people.organisation o on o.id = m.organisation
                                      where m.person = p.id
                                        and m.term @> :today::date
                                      order by o.name) as organisations
                          from people.person p
                         where case when :wholeName
                                    then split_part(p.search_key, ' ', 1) = :key
                                    else strpos(p.search_key, :key) > 0
                               end
                         order by p.kana collate "ja-x-icu" nulls last, p.id
                         limit :most
                        """)
                .param("key", key)
                .param("wholeName", wholeName)
                .param("today", LocalDate.now(clock))
                .param("most", MOST)
                .query(Persons::glimpse)
                .list();
    }

    /// Writes a person down anew if nobody else has since that version.
    boolean correct(Person person, int version) {
        return jdbc.sql(
                                """
                                update people.person
                                   set name = :name,
                                       kana = :kana,
                                       search_key = :searchKey,
                                       mail = :mail,
                                       phone = :phone,
                                       postal_address = :postalAddress,
                                       area = :area,
                                       language = :language,
                                       notice_channel = :channel,
                                       version = version + 1
                                 where id = :id
                                   and version = :version
                                """)
                        .param("id", person.id().value())
                        .param("version", version)
                        .param("name", person.name())
                        .param("kana", person.kana())
                        .param("searchKey", person.searchKey())
                        .param("mail", person.contact().mail())
                        .param("phone", person.contact().phone())
                        .param("postalAddress", person.contact().postalAddress())
                        .param("area", person.area())
                        .param("language", person.language().code())
                        .param("channel", person.channel().name())
                        .update()
                == 1;
    }

    private static Glimpse glimpse(ResultSet row, int number) throws SQLException {
        return new Glimpse(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("kana"),
                row.getString("area"),
                List.of((String[]) row.getArray("organisations").getArray()),
                row.getString("phone_end"),
                row.getString("mail_start"),
                row.getBoolean("sample"));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("kana"),
                new Contact(
                        row.getString("mail"),
                        row.getString("phone"),
                        row.getString("postal_address")),
                row.getString("area"),
                Language.of(row.getString("language")).orElseThrow(),
                NoticeChannel.valueOf(row.getString("notice_channel")),
                row.getBoolean("sample"));
    }
}
