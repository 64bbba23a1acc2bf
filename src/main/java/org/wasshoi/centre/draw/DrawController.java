package org.wasshoi.centre.draw;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Reply;

/// The rounds and all that it takes to repeat a draw, for everybody.
@Controller
class DrawController {

    private final Rounds rounds;
    private final DrawSlots slots;
    private final Entries entries;
    private final Awards awards;
    private final RoundCentres centres;
    private final Clock clock;

    DrawController(
            Rounds rounds,
            DrawSlots slots,
            Entries entries,
            Awards awards,
            RoundCentres centres,
            Clock clock) {
        this.rounds = rounds;
        this.slots = slots;
        this.entries = entries;
        this.awards = awards;
        this.centres = centres;
        this.clock = clock;
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/draws")
    DrawsPage all(HttpServletRequest request) {
        Parameters.only(request, Set.of());
        return new DrawsPage(centres.rows(rounds.of(null), LocalDateTime.now(clock)));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/draws/{id}")
    DrawPage one(@PathVariable UUID id, HttpServletRequest request) {
        Parameters.only(request, Set.of());
        var round = round(id);
        var numbers =
                entries.of(round.id()).stream().collect(Collectors.toMap(Entry::id, Entry::number));
        return new DrawPage(
                round,
                centres.name(round),
                slots.of(round.id()),
                slots.wanting(round.id()),
                slots.entries(round.id()),
                awards.of(round.id()),
                numbers,
                LocalDateTime.now(clock));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/draws/{id}/list.txt")
    Reply list(@PathVariable UUID id) {
        var proof = round(id).proof();
        if (proof == null) {
            throw new NotFound();
        }
        return DrawFiles.text(proof.list().text());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/draws/{id}/sentence.txt")
    Reply sentence(@PathVariable UUID id) {
        var lottery = drawn(id).lottery();
        return DrawFiles.text(lottery.sentence() + lottery.word());
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/draws/{id}/recipe.sh")
    Reply recipe(@PathVariable UUID id) {
        return DrawFiles.text(Recipe.of(drawn(id).terms().mostPlaces()));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/draws/{id}/result.txt")
    Reply result(@PathVariable UUID id) {
        return DrawFiles.text(DrawFiles.result(drawn(id).lottery()));
    }

    @Permit(Permission.READ_PUBLIC)
    @GetMapping("/draws/{id}/result.csv")
    Reply table(@PathVariable UUID id) {
        return DrawFiles.csv(drawn(id).lottery());
    }

    private Round round(UUID id) {
        return rounds.find(new RoundId(id)).orElseThrow(NotFound::new);
    }

    private Round drawn(UUID id) {
        var round = round(id);
        if (round.state() != Round.State.DECIDED || !round.isLottery()) {
            throw new NotFound();
        }
        return round;
    }
}
