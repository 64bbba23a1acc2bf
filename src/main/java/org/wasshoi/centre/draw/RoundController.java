package org.wasshoi.centre.draw;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.centre.Rooms;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.Once;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// Rounds of a centre: listed and opened.
@Controller
class RoundController {

    private final RoundsInReach reach;
    private final Rounds rounds;
    private final RoundCentres centres;
    private final Rooms rooms;
    private final OfferingSlots offering;
    private final HoldingRounds holding;
    private final Clock clock;

    RoundController(
            RoundsInReach reach,
            Rounds rounds,
            RoundCentres centres,
            Rooms rooms,
            OfferingSlots offering,
            HoldingRounds holding,
            Clock clock) {
        this.reach = reach;
        this.rounds = rounds;
        this.centres = centres;
        this.rooms = rooms;
        this.offering = offering;
        this.holding = holding;
        this.clock = clock;
    }

    @Permit(Permission.HOLD_DRAW)
    @GetMapping("/desk/draws")
    RoundsPage all(Acting acting, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var mine = reach.centres(acting.who());
        var held =
                rounds.of(null).stream()
                        .filter(round ->
                                mine.stream().anyMatch(one -> one.id().equals(round.centre())))
                        .toList();
        return new RoundsPage(mine, centres.rows(held, LocalDateTime.now(clock)));
    }

    @Permit(Permission.HOLD_DRAW)
    @GetMapping("/desk/draws/new")
    NewRoundPage ask(
            @RequestParam(defaultValue = "") String centre,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("centre"));
        return page(acting, centre, Map.of(), List.of(), UUID.randomUUID());
    }

    @Permit(Permission.HOLD_DRAW)
    @PostMapping("/desk/draws")
    Reply open(
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "room", defaultValue = "") List<String> chosen,
            Acting acting) {
        var page =
                page(
                        acting,
                        fields.getOrDefault("centre", ""),
                        fields,
                        chosen,
                        Once.of(fields).key());
        var form = page.form();
        var problems = form.problems(page.rooms(), LocalDate.now(clock));
        return problems.isEmpty() ? open(acting, page) : page.with(problems);
    }

    private Reply open(Acting acting, NewRoundPage page) {
        var form = page.form();
        var known = rounds.madeWith(page.once(), acting.who().person());
        if (known.isPresent()) {
            return opened(known.get());
        }
        var slots = offering.of(form.rooms(page.rooms()), form.date("first"), form.date("last"));
        if (slots.isEmpty()) {
            return page.with("first", "draw.problem.slots.none");
        }
        if (slots.size() > RoundForm.MOST_SLOTS) {
            return page.with("last", "draw.problem.slots.many");
        }
        var round = form.round(page.centre().id());
        return switch (holding.open(acting, page.once(), round, slots)) {
            case HoldingRounds.Outcome.Opened(var id) -> opened(id);
            case HoldingRounds.Outcome.Taken _ -> page.with("room", "draw.problem.taken");
            case HoldingRounds.Outcome.Foreign _ -> throw new BadParameter("once");
        };
    }

    private static Reply opened(RoundId id) {
        return new Reply.Redirect("/desk/draws/" + id.value() + "?done=opened");
    }

    private NewRoundPage page(
            Acting acting,
            String centre,
            Map<String, String> fields,
            List<String> chosen,
            UUID once) {
        var here = reach.centre(acting.who(), centre);
        return new NewRoundPage(
                here, rooms.of(here.id()), RoundForm.of(fields, chosen), once, List.of());
    }
}
