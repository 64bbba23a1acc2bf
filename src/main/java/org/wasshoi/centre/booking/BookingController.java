package org.wasshoi.centre.booking;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// Bookings that have been made: seen, given up, granted or refused.
@Controller
class BookingController {

    private static final Set<String> DONE =
            Set.of("", "made", "moved", "cancelled", "granted", "refused");

    private final Bookings bookings;
    private final ReachingBookings reaching;
    private final Dossier.Source dossiers;
    private final DecidingBookings deciding;
    private final MakingBookings making;
    private final Rooms rooms;
    private final Clock clock;

    BookingController(
            Bookings bookings,
            ReachingBookings reaching,
            Dossier.Source dossiers,
            DecidingBookings deciding,
            MakingBookings making,
            Rooms rooms,
            Clock clock) {
        this.bookings = bookings;
        this.reaching = reaching;
        this.dossiers = dossiers;
        this.deciding = deciding;
        this.making = making;
        this.rooms = rooms;
        this.clock = clock;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/me/bookings")
    BookingsPage mine(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var today = LocalDate.now(clock);
        var byId = rooms.all().stream().collect(Collectors.toMap(Room::id, Function.identity()));
        var organisations =
                acting.who().roles().stream().map(held -> held.organisation().id()).toList();
        var lines =
                bookings.of(acting.who().person(), organisations, today.minusYears(1)).stream()
                        .flatMap(booking -> line(booking, byId.get(booking.room())))
                        .toList();
        return new BookingsPage(lines, today);
    }

    private static Stream<BookingsPage.Line> line(Booking booking, @Nullable Room room) {
        return room == null ? Stream.empty() : Stream.of(new BookingsPage.Line(booking, room));
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/bookings/{id}")
    BookingPage see(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        if (!DONE.contains(done)) {
            throw new BadParameter("done");
        }
        return page(acting, id, done, List.of());
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/bookings/{id}/cancel")
    Reply cancel(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String later,
            @RequestParam(defaultValue = "") String refund,
            Acting acting) {
        var page = page(acting, id, "", List.of());
        if (page.booking().version() != version || !page.mayCancel() || !page.showed(refund)) {
            return overtaken(acting, id);
        }
        if (!later.isEmpty() && page.booking().series() != null) {
            deciding.cancelFrom(acting, page.booking());
            return new Reply.Redirect(page.path() + "?done=cancelled");
        }
        return deciding.move(acting, page.booking(), BookingState.CANCELLED, "booking.cancel")
                ? new Reply.Redirect(page.path() + "?done=cancelled")
                : overtaken(acting, id);
    }

    @Permit(Permission.GRANT_BOOKING)
    @PostMapping("/bookings/{id}/decide")
    Reply decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String answer,
            Acting acting) {
        var page = page(acting, id, "", List.of());
        if (!page.mayDecide()) {
            throw new NotFound();
        }
        var to = answer(answer);
        if (page.booking().version() != version || !page.isToDecide()) {
            return overtaken(acting, id);
        }
        var isGranted = to == BookingState.CONFIRMED;
        return (isGranted
                        ? deciding.grant(
                                acting, page.booking(), page.termsOfPermit(), "booking.grant")
                        : deciding.move(acting, page.booking(), to, "booking.refuse"))
                ? new Reply.Redirect(page.path() + "?done=" + (isGranted ? "granted" : "refused"))
                : overtaken(acting, id);
    }

    private static BookingState answer(String answer) {
        return switch (answer) {
            case "yes" -> BookingState.CONFIRMED;
            case "no" -> BookingState.REFUSED;
            default -> throw new BadParameter("answer");
        };
    }

    private BookingPage overtaken(Acting acting, UUID id) {
        return page(acting, id, "", List.of(new Problem("booking", "centre.problem.overtaken")));
    }

    /// Who has nothing to do with a booking learns nothing of it.
    private BookingPage page(Acting acting, UUID id, String done, List<Problem> problems) {
        var reached = reaching.reach(acting.who(), id);
        var mayDecide = acting.who().may(Permission.GRANT_BOOKING, reached.where());
        return new BookingPage(
                reached.booking(),
                reached.room(),
                making.checking(),
                dossiers.of(reached.booking()),
                mayDecide,
                reached.isOwn(),
                done,
                problems);
    }
}
