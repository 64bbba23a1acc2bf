package org.wasshoi.centre.waiting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import org.wasshoi.audit.Actor;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Entry;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Source;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.Vacancies;
import org.wasshoi.centre.booking.HoldingRooms;
import org.wasshoi.centre.booking.RoomFreed;
import org.wasshoi.kernel.Tokyo;

/// RoomOffers what has become free to who waits for it, first come first asked (空きの知らせ). Where a
/// booking is given up this happens within the same transaction; whatever else frees a room is
/// found by looking, in any number of programs at once, for each queue is moved on by one of them
/// only.
@Component
class OfferingRooms {

    private static final Logger LOG = LoggerFactory.getLogger(OfferingRooms.class);
    private static final Masking MASKING = Masking.showing("room", "booking", "until");

    private final WaitingList waiting;
    private final RoomOffers offers;
    private final Rooms rooms;
    private final Vacancies vacancies;
    private final HoldingRooms holding;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Deadline deadline;

    OfferingRooms(
            WaitingList waiting,
            RoomOffers offers,
            Rooms rooms,
            Vacancies vacancies,
            HoldingRooms holding,
            AuditLog audit,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${wasshoi.waiting.hours-to-answer:24}") int hoursToAnswer,
            @Value("${wasshoi.waiting.hours-before-use:3}") int hoursBeforeUse) {
        this.waiting = waiting;
        this.offers = offers;
        this.rooms = rooms;
        this.vacancies = vacancies;
        this.holding = holding;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        this.clock = clock;
        this.deadline =
                new Deadline(Duration.ofHours(hoursToAnswer), Duration.ofHours(hoursBeforeUse));
    }

    @Scheduled(fixedDelayString = "PT5S", initialDelayString = "PT5S")
    void offerAll() {
        try {
            waiting.lines().forEach(line -> offer(line, _ -> true));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Those who wait are asked later: {}", e.getMessage());
        }
    }

    /// Only rooms that share a part with the one that was freed: their times are held back from
    /// others by the transaction that frees it.
    @EventListener
    void offer(RoomFreed freed) {
        rooms.find(freed.room().value()).ifPresent(room -> offerNear(room, freed));
    }

    private void offerNear(Room room, RoomFreed freed) {
        try {
            offer(
                    new Line(room.place().centre(), freed.day()),
                    one -> !Collections.disjoint(one.parts(), room.parts()));
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Those who wait are asked later: {}", e.getMessage());
        }
    }

    private void offer(Line line, Predicate<Room> which) {
        var here = rooms.of(line.centre()).stream().filter(which).toList();
        while (transaction.execute(_ -> offerNext(line, here))) {
            LOG.debug("Another one may wait");
        }
    }

    /// Whether somebody was asked.
    private boolean offerNext(Line line, List<Room> here) {
        if (!waiting.lock(line)) {
            return false;
        }
        var taken = vacancies.taken(here.stream().map(Room::id).toList(), line.day(), line.day());
        return waiting.inLine(line).stream().anyMatch(one -> offer(one, here, taken));
    }

    private boolean offer(Waiting one, List<Room> here, Map<RoomId, List<Taken>> taken) {
        var begins = one.line().day().atTime(one.use().from()).atZone(Tokyo.ZONE).toInstant();
        var until = deadline.until(clock.instant(), begins);
        return until.isPresent()
                && one.among(here)
                        .filter(room -> isFree(one, taken.getOrDefault(room.id(), List.of())))
                        .anyMatch(room -> hold(one, room, until.get()));
    }

    private static boolean isFree(Waiting one, List<Taken> taken) {
        var slot = new Slot("", one.use().from(), one.use().to());
        return taken.stream().noneMatch(there -> there.isIn(one.line().day(), slot));
    }

    private boolean hold(Waiting one, Room room, Instant until) {
        var booking = holding.hold(one.person(), one.wish(room), one.booker());
        booking.ifPresent(held -> {
            waiting.change(one.id(), WaitingState.WAITING, WaitingState.OFFERED);
            offers.add(one.id(), held, until);
            audit.record(
                    new Entry(
                            Actor.program("centre"),
                            one.person().value(),
                            new Verb("waiting.offer"),
                            new Target("waiting", one.id().value().toString()),
                            MASKING.change(
                                    null,
                                    Map.of(
                                            "room", room.id().value(),
                                            "booking", held.value().toString(),
                                            "until", until.toString())),
                            Source.program()));
        });
        return booking.isPresent();
    }
}
