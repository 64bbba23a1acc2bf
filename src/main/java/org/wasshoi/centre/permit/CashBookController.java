package org.wasshoi.centre.permit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Rooms;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.people.Acting;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;

/// The cash book of a centre.
@Controller
class CashBookController {

    private final Register register;
    private final Rooms rooms;
    private final CashBooks books;
    private final Clock clock;

    CashBookController(Register register, Rooms rooms, CashBooks books, Clock clock) {
        this.register = register;
        this.rooms = rooms;
        this.books = books;
        this.clock = clock;
    }

    @Permit(Permission.READ_CASH_BOOK)
    @GetMapping("/desk/{centre}/money")
    CashBookPage see(
            @PathVariable String centre,
            @RequestParam(defaultValue = "") String day,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("day"));
        var who = acting.who();
        var here = centre(who, centre);
        var on = day.isBlank() ? LocalDate.now(clock) : read(day);
        var month = YearMonth.from(on);
        var all = rooms.of(here.id());
        return new CashBookPage(
                here,
                on,
                all.stream().collect(Collectors.toMap(Room::id, Function.identity())),
                books.of(all, on),
                books.sums(all, month.atDay(1), month.atEndOfMonth()),
                who.may(Permission.RUN_DESK, where(here)));
    }

    private Centre centre(SignedIn who, String code) {
        return register.centres().stream()
                .filter(centre -> centre.id().value().equals(code))
                .filter(centre -> who.may(Permission.READ_CASH_BOOK, where(centre)))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static Where where(Centre centre) {
        return new Where(null, centre.id().value(), centre.area().value());
    }

    private static LocalDate read(String day) {
        return Wareki.parse(day).orElseThrow(() -> new BadParameter("day"));
    }
}
