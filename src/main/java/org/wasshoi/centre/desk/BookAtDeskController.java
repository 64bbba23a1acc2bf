package org.wasshoi.centre.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.Bookings;
import org.wasshoi.centre.booking.MakingBookings;
import org.wasshoi.centre.booking.MakingBookings.Outcome;
import org.wasshoi.people.Acting;
import org.wasshoi.people.PersonId;
import org.wasshoi.people.Reception;
import org.wasshoi.people.ReceptionForm;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Bookings that somebody makes by telephone or at the counter.
@Controller
class BookAtDeskController {

    private final Desk desk;
    private final Rooms rooms;
    private final Regulars regulars;
    private final MakingBookings making;
    private final BookAtDeskPages pages;

    BookAtDeskController(
            Desk desk,
            Rooms rooms,
            Regulars regulars,
            MakingBookings making,
            BookAtDeskPages pages) {
        this.desk = desk;
        this.rooms = rooms;
        this.regulars = regulars;
        this.making = making;
        this.pages = pages;
    }

    @Permit(Permission.BOOK_FOR_OTHERS)
    @GetMapping("/desk/{centre}/book")
    BookAtDeskPage ask(
            @PathVariable String centre,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String slot,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day", "slot"));
        return pages.empty(
                desk.centre(acting.who(), centre, Permission.BOOK_FOR_OTHERS), day, slot);
    }

    /// Sent by post, so that no name stands in an address.
    @Permit(Permission.BOOK_FOR_OTHERS)
    @PostMapping("/desk/{centre}/book/known")
    BookAtDeskPage find(
            @PathVariable String centre, @RequestParam Map<String, String> fields, Acting acting) {
        var here = desk.centre(acting.who(), centre, Permission.BOOK_FOR_OTHERS);
        return pages.known(acting, here, Once.of(fields), fields);
    }

    @Permit(Permission.BOOK_FOR_OTHERS)
    @PostMapping("/desk/{centre}/book")
    Reply book(
            @PathVariable String centre, @RequestParam Map<String, String> fields, Acting acting) {
        var here = desk.centre(acting.who(), centre, Permission.BOOK_FOR_OTHERS);
        var page = pages.typed(here, Once.of(fields), fields);
        if (!page.problems().isEmpty()) {
            return page;
        }
        var outcome = make(acting, page, rooms.of(here.id()));
        return switch (outcome) {
            case Outcome.Made(var booking) -> made(acting, booking);
            case Outcome.Refused(var why) -> page.refused(why);
            case Outcome.Taken(var alternatives) -> page.taken(alternatives);
        };
    }

    /// A key that somebody else has used, as after changing places at the desk, makes nothing.
    private Outcome make(Acting acting, BookAtDeskPage page, List<Room> here) {
        var form = page.form();
        var booker = form.booker(regulars.find(form.known(), here));
        var reception = reception(page.reception(), booker, acting.who().person());
        try {
            return making.makeAtDesk(
                    acting, page.once().key(), form.wish(here), booker, form.oral(), reception);
        } catch (DataIntegrityViolationException e) {
            throw "booking_once".equals(Bookings.violated(e)) ? new BadParameter("once") : e;
        }
    }

    private Reply made(Acting acting, BookingId booking) {
        return new Reply.Redirect(desk.line(acting.who(), booking.value()).onSheet());
    }

    /// Whose word it is: that of the person of the register, or of whoever is known by name only.
    private static Reception reception(ReceptionForm form, Booker booker, PersonId clerk) {
        if (form.isByOther() || booker.person() != null) {
            return form.reception(clerk, Objects.requireNonNullElse(booker.person(), clerk));
        }
        return new ReceptionForm(form.receptionChannel(), form.receivedOn(), "other", booker.name())
                .reception(clerk, clerk);
    }
}
