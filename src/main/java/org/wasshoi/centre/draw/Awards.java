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
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.kernel.Uuid7;

/// What was given to whom (当選の台帳); of a slot's awards at most one is alive.
@Repository
class Awards {

    private final JdbcClient jdbc;
    private final Clock clock;

    Awards(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Award add(
            RoundId round,
            int slot,
            int turn,
            EntryId entry,
            Award.State state,
            LocalDateTime claimUntil) {
        var id = new AwardId(Uuid7.next(clock));
        var now = OffsetDateTime.now(clock);
        jdbc.sql(
                        """
                        insert into centre.draw_award
                               (id, round, slot, turn, entry, state, claim_until, made_at,
                                settled_at)
                        values (:id, :round, :slot, :turn, :entry, :state, :until, :now, :settled)
                        """)
                .param("id", id.value())
                .param("round", round.value())
                .param("slot", slot)
                .param("turn", turn)
                .param("entry", entry.value())
                .param("state", state.name())
                .param("until", Rounds.moment(claimUntil))
                .param("now", now)
                .param("settled", state == Award.State.WON ? null : now)
                .update();
        return new Award(id, round, slot, turn, entry, state, claimUntil, null);
    }

    Optional<Award> find(AwardId id) {
        return jdbc.sql(
                        """
                        select id, round, slot, turn, entry, state, claim_until, booking
                          from centre.draw_award
                         where id = :id
                        """)
                .param("id", id.value())
                .query(Awards::award)
                .optional();
    }

    /// The award as it stands, which nobody else changes until this transaction ends.
    Optional<Award> hold(AwardId id) {
        return jdbc.sql(
                        """
                        select id, round, slot, turn, entry, state, claim_until, booking
                          from centre.draw_award
                         where id = :id
                           for update
                        """)
                .param("id", id.value())
                .query(Awards::award)
                .optional();
    }

    /// The awards of a round by slot and turn.
    List<Award> of(RoundId round) {
        return jdbc.sql(
                        """
                        select id, round, slot, turn, entry, state, claim_until, booking
                          from centre.draw_award
                         where round = :round
                         order by slot, turn
                        """)
                .param("round", round.value())
                .query(Awards::award)
                .list();
    }

    /// Those that live and have no booking yet.
    List<AwardId> unbooked() {
        return jdbc.sql(
                        """
                        select id
                          from centre.draw_award
                         where booking is null
                           and state in ('WON', 'CLAIMED')
                         order by id
                        """)
                .query((row, _) -> new AwardId(row.getObject("id", UUID.class)))
                .list();
    }

    /// Those that nobody claimed in time, or whose booking was given up.
    List<AwardId> unclaimed() {
        return jdbc.sql(
                        """
                        select draw_award.id
                          from centre.draw_award
                          join centre.booking
                            on booking.id = draw_award.booking
                         where draw_award.state = 'WON'
                           and (claim_until <= :now or not centre.holds(booking.state))
                         order by draw_award.id
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query((row, _) -> new AwardId(row.getObject("id", UUID.class)))
                .list();
    }

    void book(AwardId id, BookingId booking) {
        jdbc.sql(
                        """
                        update centre.draw_award
                           set booking = :booking
                         where id = :id
                        """)
                .param("booking", booking.value())
                .param("id", id.value())
                .update();
    }

    void settle(AwardId id, Award.State state) {
        jdbc.sql(
                        """
                        update centre.draw_award
                           set state = :state,
                               settled_at = :now
                         where id = :id
                        """)
                .param("state", state.name())
                .param("now", OffsetDateTime.now(clock))
                .param("id", id.value())
                .update();
    }

    private static Award award(ResultSet row, int number) throws SQLException {
        return new Award(
                new AwardId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round", UUID.class)),
                row.getInt("slot"),
                row.getInt("turn"),
                new EntryId(row.getObject("entry", UUID.class)),
                Award.State.valueOf(row.getString("state")),
                Rounds.time(row, "claim_until"),
                booking(row.getObject("booking", UUID.class)));
    }

    private static @Nullable BookingId booking(@Nullable UUID id) {
        return id == null ? null : new BookingId(id);
    }
}
