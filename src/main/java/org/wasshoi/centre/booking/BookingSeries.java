package org.wasshoi.centre.booking;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Vacancies;
import org.wasshoi.kernel.Yen;
import org.wasshoi.people.Acting;

/// Books a room on many days (定期の予約), each day by itself: what is taken meanwhile is told and the
/// rest stands. The same form sent twice makes nothing twice.
@Component
class BookingSeries {

    private final MakingBookings making;
    private final Vacancies vacancies;

    BookingSeries(MakingBookings making, Vacancies vacancies) {
        this.making = making;
        this.vacancies = vacancies;
    }

    /// Each day of the series as it stands now.
    List<Occurrence> preview(Checking checking, Room room, SeriesForm form, Booker booker) {
        var days = form.days();
        var taken = vacancies.taken(List.of(room.id()), days).getOrDefault(room.id(), List.of());
        return days.stream()
                .map(day -> {
                    var wish = on(day, form, room);
                    var slots = wish.use().of(checking.book().slots(room, day));
                    var isTaken =
                            taken.stream()
                                    .anyMatch(one ->
                                            slots.stream().anyMatch(slot -> one.isIn(day, slot)));
                    var why = checking.refusals(wish, booker.userClass(), Checking.Door.OWN);
                    var net =
                            why.isEmpty() ? checking.fee(wish, booker.userClass()).net() : Yen.ZERO;
                    return new Occurrence(day, why, isTaken, net);
                })
                .toList();
    }

    /// The days that could not be booked, in order.
    List<LocalDate> book(
            Acting acting,
            UUID series,
            Room room,
            SeriesForm form,
            Booker booker,
            List<LocalDate> days) {
        var lost = new ArrayList<LocalDate>();
        for (var day : days) {
            var outcome =
                    making.makeInSeries(
                            acting, once(series, day), series, on(day, form, room), booker);
            if (!(outcome instanceof MakingBookings.Outcome.Made)) {
                lost.add(day);
            }
        }
        return List.copyOf(lost);
    }

    private static Wish on(LocalDate day, SeriesForm form, Room room) {
        var wish = form.once().wish(room);
        return new Wish(
                room,
                new Use(day, wish.use().from(), wish.use().to()),
                wish.purpose(),
                wish.title(),
                wish.people(),
                wish.forProfit(),
                wish.heating(),
                wish.exemption(),
                wish.equipment());
    }

    private static UUID once(UUID series, LocalDate day) {
        return UUID.nameUUIDFromBytes((series + " " + day).getBytes(StandardCharsets.UTF_8));
    }
}
