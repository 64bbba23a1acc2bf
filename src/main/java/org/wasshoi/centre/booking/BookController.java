package org.wasshoi.centre.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.centre.Rooms;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Booking a room for oneself or one's organisation (予約の申込み).
@Controller
class BookController {

    private final Rooms rooms;
    private final Bookers bookers;
    private final MakingBookings making;

    BookController(Rooms rooms, Bookers bookers, MakingBookings making) {
        this.rooms = rooms;
        this.bookers = bookers;
        this.making = making;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/rooms/{code}/book")
    BookPage ask(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day", "from", "to"));
        return page(code, fields, acting, UUID.randomUUID());
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/rooms/{code}/book")
    Reply book(@PathVariable String code, @RequestParam Map<String, String> fields, Acting acting) {
        var page = page(code, fields, acting, once(fields));
        if (fields.getOrDefault("step", "").equals("edit")) {
            return page;
        }
        var problems = page.form().problems();
        if (!problems.isEmpty()) {
            return page.with(problems);
        }
        var wish = page.form().wish(page.room());
        var why = page.checking().refusals(wish, page.booker().userClass(), Checking.Door.OWN);
        if (!why.isEmpty()) {
            return page.with(why.stream().map(Refusal::problem).toList());
        }
        var ready = page.ready(wish);
        return isAgreed(fields, ready) ? make(acting, ready, wish) : ready;
    }

    private Reply make(Acting acting, BookPage page, Wish wish) {
        return switch (making.make(acting, page.once(), wish, page.booker())) {
            case MakingBookings.Outcome.Made(var id) ->
                    new Reply.Redirect("/bookings/" + id.value() + "?done=made");
            case MakingBookings.Outcome.Refused(var why) ->
                    page.ready(null).with(why.stream().map(Refusal::problem).toList());
            case MakingBookings.Outcome.Taken(var near) -> page.taken(near);
        };
    }

    /// Nobody agrees to an amount other than the one that was shown.
    private static boolean isAgreed(Map<String, String> fields, BookPage ready) {
        return fields.getOrDefault("step", "").equals("book")
                && fields.getOrDefault("shown", "")
                        .equals(String.valueOf(ready.fee().net().amount()));
    }

    private BookPage page(String code, Map<String, String> fields, Acting acting, UUID once) {
        var room = rooms.find(code).orElseThrow(NotFound::new);
        var choices = bookers.of(acting.who());
        var key = fields.getOrDefault("booker", "");
        var chosen = choices.stream().filter(one -> Bookers.key(one).equals(key)).findFirst();
        return new BookPage(
                room,
                making.checking(),
                choices,
                chosen.orElseThrow(() -> new BadParameter("booker")),
                BookingForm.of(fields),
                once,
                List.<Problem>of(),
                null,
                null);
    }

    private static UUID once(Map<String, String> fields) {
        try {
            return UUID.fromString(fields.getOrDefault("once", ""));
        } catch (IllegalArgumentException _) {
            throw new BadParameter("once");
        }
    }
}
