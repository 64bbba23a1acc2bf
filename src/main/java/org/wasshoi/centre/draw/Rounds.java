package org.wasshoi.centre.draw;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;

/// The rounds as they are kept (回の台帳).
@Repository
class Rounds {

    private final JdbcClient jdbc;
    private final Clock clock;

    Rounds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    RoundId add(UUID once, NewRound wanted, PersonId by) {
        return add(once, wanted, by, false);
    }

    /// The same for one that is invented (例).
    RoundId addExample(UUID once, NewRound wanted, PersonId by) {
        return add(once, wanted, by, true);
    }

    private RoundId add(UUID once, NewRound wanted, PersonId by, boolean isSample) {
        var terms = wanted.terms();
        var times = wanted.times();
        var id = new RoundId(Uuid7.next(clock));
        jdbc.sql(
                        """
                        insert into centre.draw_round
                               (id, once, centre, name, way, sentence, asks_word, opens_at,
                                closes_at, decides_at, claim_days, most_wishes, most_places,
                                sample, made_by, made_at)
                        values (:id, :once, :centre, :name, :way, :sentence, :asksWord, :opens,
                                :closes, :decides, :claimDays, :mostWishes, :mostPlaces,
                                :sample, :by, :now)
                        """)
                .param("id", id.value())
                .param("once", once)
                .param("centre", wanted.centre().value())
                .param("name", wanted.name())
                .param("way", terms.way().name())
                .param("sentence", terms.sentence())
                .param("asksWord", terms.asksWord())
                .param("opens", moment(times.opens()))
                .param("closes", moment(times.closes()))
                .param("decides", moment(times.decides()))
                .param("claimDays", terms.claimDays())
                .param("mostWishes", terms.mostWishes())
                .param("mostPlaces", terms.mostPlaces())
                .param("sample", isSample)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
        return id;
    }

    Optional<RoundId> madeWith(UUID once, PersonId by) {
        return jdbc.sql(
                        """
                        select id
                          from centre.draw_round
                         where once = :once
                           and made_by = :by
                        """)
                .param("once", once)
                .param("by", by.value())
                .query((row, _) -> new RoundId(row.getObject("id", UUID.class)))
                .optional();
    }

    Optional<Round> find(RoundId id) {
        return jdbc.sql(
                        """
                        select id, centre, name, way, sentence, asks_word, opens_at, closes_at,
                               decides_at, claim_days, most_wishes, most_places, state, list, word,
                               seed, reason, sample, decided_at
                          from centre.draw_round
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Rounds::round)
                .optional();
    }

    /// The round as it stands, which nobody else changes until this transaction ends.
    Optional<Round> hold(RoundId id) {
        jdbc.sql("select id from centre.draw_round where id = :id for update")
                .param("id", id.value())
                .query((_, _) -> true)
                .optional();
        return find(id);
    }

    /// All of them or those of one centre, the latest to be decided first.
    List<Round> of(@Nullable CentreId centre) {
        return jdbc.sql(
                        """
                        select id, centre, name, way, sentence, asks_word, opens_at, closes_at,
                               decides_at, claim_days, most_wishes, most_places, state, list, word,
                               seed, reason, sample, decided_at
                          from centre.draw_round
                         where :centre::text is null
                            or centre = :centre
                         order by decides_at desc, id
                         limit 200
                        """)
                .param("centre", centre == null ? null : centre.value())
                .query(Rounds::round)
                .list();
    }

    /// The rounds whose entries are over and whose list is not yet closed.
    List<RoundId> due() {
        return jdbc.sql(
                        """
                        select id
                          from centre.draw_round
                         where state = 'OPEN'
                           and closes_at <= :now
                         order by closes_at
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> new RoundId(row.getObject("id", UUID.class)))
                .list();
    }

    /// The number for a new entry; entries of one round are numbered one after the other.
    int nextNumber(RoundId id) {
        return jdbc.sql(
                        """
                        update centre.draw_round
                           set last_number = last_number + 1
                         where id = :id
                        returning last_number
                        """)
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void close(RoundId id, Snapshot list) {
        jdbc.sql(
                        """
                        update centre.draw_round
                           set state = 'CLOSED',
                               list = :list,
                               list_hash = :hash
                         where id = :id
                        """)
                .param("id", id.value())
                .param("list", list.text())
                .param("hash", list.hash())
                .update();
    }

    void decide(RoundId id, String word, @Nullable String seed, PersonId by) {
        jdbc.sql(
                        """
                        update centre.draw_round
                           set state = 'DECIDED',
                               word = :word,
                               seed = :seed,
                               decided_by = :by,
                               decided_at = :now
                         where id = :id
                        """)
                .param("id", id.value())
                .param("word", word)
                .param("seed", seed)
                .param("by", by.value())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }

    void callOff(RoundId id, String reason) {
        jdbc.sql(
                        """
                        update centre.draw_round
                           set state = 'CALLED_OFF',
                               reason = :reason
                         where id = :id
                        """)
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }

    static OffsetDateTime moment(LocalDateTime time) {
        return time.atZone(Tokyo.ZONE).toOffsetDateTime();
    }

    static LocalDateTime time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class)
                .atZoneSameInstant(Tokyo.ZONE)
                .toLocalDateTime();
    }

    private static Round round(ResultSet row, int number) throws SQLException {
        return new Round(
                new RoundId(row.getObject("id", UUID.class)),
                new CentreId(row.getString("centre")),
                row.getString("name"),
                new Terms(
                        Way.valueOf(row.getString("way")),
                        row.getString("sentence"),
                        row.getBoolean("asks_word"),
                        row.getInt("claim_days"),
                        row.getInt("most_wishes"),
                        row.getInt("most_places")),
                new Times(time(row, "opens_at"), time(row, "closes_at"), time(row, "decides_at")),
                Round.State.valueOf(row.getString("state")),
                proof(row),
                row.getObject("decided_at") == null ? null : time(row, "decided_at"),
                row.getString("reason"),
                row.getBoolean("sample"));
    }

    private static @Nullable Proof proof(ResultSet row) throws SQLException {
        var list = row.getString("list");
        var word = row.getString("word");
        return list == null
                ? null
                : new Proof(new Snapshot(list), word == null ? "" : word, row.getString("seed"));
    }
}
