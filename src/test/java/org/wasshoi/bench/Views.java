package org.wasshoi.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.kernel.Tokyo;

/// What readers of free rooms (空き状況) wait for: made anew each time, over an empty book of bookings
/// and over a full one, and as it is kept until anything is written.
record Views(int bookings, List<View> views, Load search, Load trivial) {

    private static final int MANY = 100_000;
    private static final LocalDate TODAY = LocalDate.now(Tokyo.ZONE);
    private static final YearMonth NEXT = YearMonth.from(TODAY).plusMonths(1);
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;

    /// A page over both books, asked for one after the other in rounds taken in turn, and by eight
    /// clients over the full: made anew, and kept.
    record View(String page, Load empty, Load full, Load busy, Load kept) {

        double ratio() {
            return full.median() / empty.median();
        }
    }

    static Views measure(Server empty, Server full, Database filled, Effort effort)
            throws IOException, InterruptedException {
        Bench.say("filling a book of bookings");
        var bookings = fill(filled.client());
        var views = new ArrayList<View>();
        for (var page : pages()) {
            Bench.say("page " + page + " over an empty and a full book");
            views.add(view(page, empty, full, effort));
        }
        Bench.say("searching for a free room");
        var search = "/rooms?month=" + NEXT + "&weekday=6&lang=ja";
        Load.on(full.address(search), 1, effort.warmUp());
        return new Views(
                bookings,
                List.copyOf(views),
                Load.on(full.address(search), 1, effort.cell()),
                Load.on(full.address("/about?lang=ja"), 1, effort.cell()));
    }

    private static List<String> pages() {
        return List.of(
                "/rooms/sekigaoka-training?month=" + NEXT,
                "/centres/sekigaoka/rooms?week=" + NEXT.atDay(8));
    }

    private static View view(String page, Server empty, Server full, Effort effort)
            throws IOException, InterruptedException {
        var address = page + "&lang=ja";
        Load.on(empty.address(address), CLIENTS, effort.warmUp());
        Load.on(full.address(address), CLIENTS, effort.warmUp());
        var empties = new ArrayList<Load>();
        var fulls = new ArrayList<Load>();
        for (int round = 0; round < ROUNDS; round++) {
            empties.add(Load.on(empty.address(address), 1, effort.cell()));
            fulls.add(Load.on(full.address(address), 1, effort.cell()));
        }
        return new View(
                page,
                middle(empties),
                middle(fulls),
                Load.on(full.address(address), CLIENTS, effort.cell()),
                Load.on(full.address(page), CLIENTS, effort.cell()));
    }

    private static Load middle(List<Load> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparing(Load::median))
                .skip(rounds.size() / 2)
                .findFirst()
                .orElseThrow();
    }

    /// Some seven of ten slots of every room, a day in a statement, until there are enough.
    private static int fill(JdbcClient jdbc) {
        int made = 0;
        for (var day = TODAY.plusDays(150); made < MANY; day = day.minusDays(1)) {
            made +=
                    jdbc.sql(
                                    """
                                    insert into centre.booking
                                           (id, once, room, day, during, held, state, name,
                                            user_class, purpose, title, people, for_profit, heating,
                                            fee_kind, gross, way, sample, made_by, made_at)
                                    select gen_random_uuid(), gen_random_uuid(), room.code, :day,
                                           tsrange(:day + band.opens, :day + band.closes),
                                           tsrange(:day + band.opens, :day + band.closes),
                                           'CONFIRMED', 'bench', 'RESIDENT', 'LEARNING', 'bench', 2,
                                           false, false, 'MANAGER', 400, 'FORM', false,
                                           gen_random_uuid(), now()
                                      from centre.room
                                     cross join (values (time '09:00', time '12:00'),
                                                        (time '13:00', time '17:00'),
                                                        (time '18:00', time '21:00'))
                                        as band (opens, closes)
                                     where way = 'DIRECT'
                                       and mod(abs(hashtext(code || opens || :day)), 10) < 7
                                    """)
                            .param("day", day)
                            .update();
        }
        jdbc.sql("vacuum analyze").update();
        return made;
    }
}
