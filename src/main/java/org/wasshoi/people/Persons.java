package org.wasshoi.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
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
