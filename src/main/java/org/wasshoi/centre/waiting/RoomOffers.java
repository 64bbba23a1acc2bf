package org.wasshoi.centre.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.kernel.Uuid7;
import org.wasshoi.people.PersonId;

/// The offers as they are kept (空きの知らせの台帳).
@Repository
class RoomOffers {

    private final JdbcClient jdbc;
    private final Clock clock;

    RoomOffers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Offer add(WaitingId waiting, BookingId booking, Instant until) {
        var offer = new Offer(Uuid7.next(clock), waiting, booking, until);
        jdbc.sql(
                        """
                        insert into centre.waiting_offer (id, waiting, booking, made_at, until)
                        values (:id, :waiting, :booking, :now, :until)
                        """)
                .param("id", offer.id())
                .param("waiting", waiting.value())
                .param("booking", booking.value())
                .param("now", OffsetDateTime.now(clock))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
        return offer;
    }

    /// Those that wait for an answer.
    List<Offer> open(Collection<WaitingId> waiting) {
        return jdbc.sql(
                        """
                        select id, waiting, booking, until
                          from centre.waiting_offer
                         where waiting = any(:waiting)
                           and answer is null
                        """)
                .param("waiting", waiting.stream().map(WaitingId::value).toArray(UUID[]::new))
                .query(RoomOffers::offer)
                .list();
    }

    Optional<Offer> find(UUID id) {
        return jdbc.sql(
                        """
                        select id, waiting, booking, until
                          from centre.waiting_offer
                         where id = :id
                        """)
                .param("id", id)
                .query(RoomOffers::offer)
                .optional();
    }

    /// The next one that is over its time, or whose booking was decided by another way; held by
    /// this transaction alone.
    Optional<Offer> takeUnsettled() {
        return jdbc.sql(
                        """
                        select o.id, o.waiting, o.booking, o.until
                          from centre.waiting_offer as o
                          join centre.booking as b
                            on b.id = o.booking
                         where o.answer is null
                           and (o.until <= :now or b.state <> 'PROVISIONAL')
                         order by o.until, o.id
                         limit 1
                           for update of o skip locked
                        """)
                .param("now", OffsetDateTime.now(clock))
                .query(RoomOffers::offer)
                .optional();
    }

    /// Whether the answer counts: one only, and a person's before the deadline.
    boolean answer(Offer offer, Answer answer, @Nullable PersonId by) {
        return jdbc.sql(
                                """
                                update centre.waiting_offer
                                   set answer = :answer,
                                       answered_at = :now,
                                       answered_by = :by
                                 where id = :id
                                   and answer is null
                                   and (:by::uuid is null or until > :now)
                                """)
                        .param("answer", answer.name())
                        .param("now", OffsetDateTime.now(clock))
                        .param("by", by == null ? null : by.value())
                        .param("id", offer.id())
                        .update()
                == 1;
    }

    private static Offer offer(ResultSet row, int number) throws SQLException {
        return new Offer(
                row.getObject("id", UUID.class),
                new WaitingId(row.getObject("waiting", UUID.class)),
                new BookingId(row.getObject("booking", UUID.class)),
                row.getObject("until", OffsetDateTime.class).toInstant());
    }
}
