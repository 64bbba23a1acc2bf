package org.wasshoi.centre.booking;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Once;
import org.wasshoi.web.Problem;

/// Gathers what a booking page shows (予約の画面の材料).
@Component
public class BookPages {

    private final Rooms rooms;
    private final Bookers bookers;
    private final MakingBookings making;

    BookPages(Rooms rooms, Bookers bookers, MakingBookings making) {
        this.rooms = rooms;
        this.bookers = bookers;
        this.making = making;
    }

    public BookPage page(String code, Map<String, String> fields, Acting acting, Once once) {
        var room = rooms.find(code).orElseThrow(NotFound::new);
        var choices = bookers.of(acting.who());
        var key = fields.getOrDefault("booker", "");
        var chosen = choices.stream().filter(one -> Bookers.key(one).equals(key)).findFirst();
        var checking = making.checking();
        return new BookPage(
                room,
                checking,
                choices,
                chosen.orElseThrow(() -> new BadParameter("booker")),
                BookingForm.of(fields, checking.now().toLocalDate()),
                once,
                List.<Problem>of(),
                null,
                null);
    }
}
