package org.wasshoi.centre.waiting;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.Bookings;

/// Gathers what pages of queues show (空き待ちの画面の材料).
@Component
class QueuePlaces {

    private final WaitingList waiting;
    private final RoomOffers offers;
    private final Bookings bookings;
    private final Rooms rooms;

    QueuePlaces(WaitingList waiting, RoomOffers offers, Bookings bookings, Rooms rooms) {
        this.waiting = waiting;
        this.offers = offers;
        this.bookings = bookings;
        this.rooms = rooms;
    }

    /// A room that is there no more is passed over with those who wait for it.
    List<Place> of(List<Waiting> all) {
        var byId = rooms.all().stream().collect(Collectors.toMap(Room::id, Function.identity()));
        var open =
                offers.open(all.stream().map(Waiting::id).toList()).stream()
                        .collect(Collectors.toMap(Offer::waiting, Function.identity()));
        return all.stream()
                .flatMap(one -> {
                    var room = byId.get(one.room());
                    var offer = open.get(one.id());
                    return room == null
                            ? Stream.empty()
                            : Stream.of(
                                    new Place(
                                            one,
                                            room,
                                            position(one),
                                            offer,
                                            offer == null
                                                    ? room
                                                    : byId.getOrDefault(
                                                            booking(offer).room(), room)));
                })
                .toList();
    }

    private int position(Waiting one) {
        return one.state() == WaitingState.WAITING ? waiting.position(one.id()) : 0;
    }

    private Booking booking(Offer offer) {
        return bookings.find(offer.booking()).orElseThrow();
    }
}
