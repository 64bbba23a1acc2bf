package org.wasshoi.centre.draw;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// One's own entries and what was given (わたしの抽選・調整会議).
@Controller
class MyDrawsController {

    private static final Set<String> DONE =
            Set.of("", "entered", "withdrawn", "claimed", "declined", "late");

    private final Rounds rounds;
    private final DrawSlots slots;
    private final Entries entries;
    private final Awards awards;
    private final RoundCentres centres;
    private final ClaimingPlaces claiming;
    private final Clock clock;

    MyDrawsController(
            Rounds rounds,
            DrawSlots slots,
            Entries entries,
            Awards awards,
            RoundCentres centres,
            ClaimingPlaces claiming,
            Clock clock) {
        this.rounds = rounds;
        this.slots = slots;
        this.entries = entries;
        this.awards = awards;
        this.centres = centres;
        this.claiming = claiming;
        this.clock = clock;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/me/draws")
    MyDrawsPage mine(
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        if (!DONE.contains(done)) {
            throw new BadParameter("done");
        }
        var organisations =
                acting.who().roles().stream().map(held -> held.organisation().id()).toList();
        var now = LocalDateTime.now(clock);
        var lines =
                entries.of(acting.who().person(), organisations).reversed().stream()
                        .flatMap(entry -> line(entry, now))
                        .toList();
        return new MyDrawsPage(lines, done);
    }

    private Stream<MyDrawsPage.Line> line(Entry entry, LocalDateTime now) {
        return rounds.find(entry.round()).stream()
                .map(round -> {
                    var all = slots.of(round.id());
                    return new MyDrawsPage.Line(
                            round,
                            centres.name(round),
                            entry,
                            entry.wishes().stream().flatMap(number -> slot(all, number)).toList(),
                            given(entry, all, now),
                            now);
                });
    }

    private List<MyDrawsPage.Given> given(Entry entry, List<DrawSlot> all, LocalDateTime now) {
        return awards.of(entry.round()).stream()
                .filter(award -> award.entry().equals(entry.id()))
                .flatMap(award ->
                        slot(all, award.slot())
                                .map(slot -> new MyDrawsPage.Given(award, slot, now)))
                .toList();
    }

    private static Stream<DrawSlot> slot(List<DrawSlot> all, int number) {
        return Stream.ofNullable(DrawSlots.find(all, number));
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/me/draws/{id}/claim")
    Reply claim(@PathVariable UUID id, Acting acting) {
        var isDone = claiming.claim(acting, own(acting, id).id());
        return new Reply.Redirect("/me/draws?done=" + (isDone ? "claimed" : "late"));
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/me/draws/{id}/decline")
    Reply decline(@PathVariable UUID id, Acting acting) {
        var isDone = claiming.decline(acting, own(acting, id));
        return new Reply.Redirect("/me/draws?done=" + (isDone ? "declined" : "late"));
    }

    /// Who has nothing to do with what was given learns nothing of it.
    private Award own(Acting acting, UUID id) {
        var award = awards.find(new AwardId(id)).orElseThrow(NotFound::new);
        return entries.find(award.entry())
                .filter(entry -> entry.isOf(acting.who()))
                .map(_ -> award)
                .orElseThrow(NotFound::new);
    }
}
