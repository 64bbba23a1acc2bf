package org.wasshoi.centre.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Wareki;
import org.wasshoi.kernel.Words;
import org.wasshoi.kernel.Yen;
import org.wasshoi.web.Crumb;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// The cash book of a centre (現金出納): a day to the last yen, and its month day by day, fees of the
/// city and charges of the manager apart.
record CashBookPage(
        Centre centre,
        LocalDate day,
        Map<RoomId, Room> rooms,
        List<CashBooks.Movement> movements,
        List<CashBooks.Sum> month,
        boolean runsDesk)
        implements Page {

    CashBookPage {
        rooms = Map.copyOf(rooms);
        movements = List.copyOf(movements);
        month = List.copyOf(month);
    }

    List<Crumb> crumbs() {
        var own = new Crumb(PageContext.text("signin.me.title"), "/me");
        return runsDesk
                ? List.of(own, new Crumb(PageContext.text("desk.sheet"), path() + "?day=" + day))
                : List.of(own, new Crumb(PageContext.text("month.title"), "/months"));
    }

    String path() {
        return "/desk/" + centre.id().value();
    }

    Words roomOf(CashBooks.Movement movement) {
        var room = rooms.get(movement.room());
        return room == null ? Words.same(movement.room().value()) : room.name();
    }

    /// The year stands in the heading.
    String dayOf(CashBooks.Sum sum) {
        return Wareki.dayOfYear(sum.day(), PageContext.current().language());
    }

    List<Rule.FeeKind> kinds() {
        return Stream.of(Rule.FeeKind.values())
                .filter(kind -> month.stream().anyMatch(sum -> sum.kind() == kind))
                .toList();
    }

    Yen paid(Rule.FeeKind kind) {
        return month.stream()
                .filter(sum -> sum.kind() == kind)
                .map(CashBooks.Sum::paid)
                .reduce(Yen.ZERO, Yen::plus);
    }

    Yen refunded(Rule.FeeKind kind) {
        return month.stream()
                .filter(sum -> sum.kind() == kind)
                .map(CashBooks.Sum::refunded)
                .reduce(Yen.ZERO, Yen::plus);
    }
}
