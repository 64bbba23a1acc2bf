package org.wasshoi.centre.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.Vacancies;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.Use;

/// Finds what a round can give (枠をそろえる): the rooms' times on those days, without closed days and
/// what is booked already.
@Component
class OfferingSlots {

    private final MakingBookings making;
    private final Vacancies vacancies;

    OfferingSlots(MakingBookings making, Vacancies vacancies) {
        this.making = making;
        this.vacancies = vacancies;
    }

    List<Offered> of(List<Room> rooms, LocalDate first, LocalDate last) {
        var checking = making.checking();
        var taken = vacancies.taken(rooms.stream().map(Room::id).toList(), first, last);
        var offered = new ArrayList<Offered>();
        first.datesUntil(last.plusDays(1))
                .flatMap(day -> rooms.stream().flatMap(room -> times(checking, room, day)))
                .filter(one -> isFree(one, taken))
                .forEach(one -> {
                    if (offered.stream().noneMatch(one::isBeside)) {
                        offered.add(one);
                    }
                });
        return List.copyOf(offered);
    }

    private static Stream<Offered> times(Checking checking, Room room, LocalDate day) {
        return checking.book().slots(room, day).stream()
                .map(slot -> new Use(day, slot.from(), slot.to()))
                .map(use -> Offered.of(room, use, checking.preparation(room, day)));
    }

    private static boolean isFree(Offered one, Map<RoomId, List<Taken>> taken) {
        return taken.getOrDefault(one.room().id(), List.of()).stream()
                .noneMatch(
                        there -> there.from().isBefore(one.to()) && there.to().isAfter(one.from()));
    }
}
