package org.wasshoi.centre.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Booking a room for oneself or one's organisation (予約の申込み).
@Controller
class BookController {

    private final BookPages pages;
    private final MakingBookings making;

    BookController(BookPages pages, MakingBookings making) {
        this.pages = pages;
        this.making = making;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/rooms/{code}/book")
    BookPage ask(
            @PathVariable String code,
            @RequestParam Map<String, String> fields,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day", "from", "to", "people"));
        return pages.page(code, fields, acting, Once.fresh());
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/rooms/{code}/book")
    Reply book(@PathVariable String code, @RequestParam Map<String, String> fields, Acting acting) {
        var page = pages.page(code, fields, acting, Once.of(fields));
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
        return switch (making.make(
                acting, page.once().key(), wish, page.booker(), page.checking())) {
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
}
