package org.wasshoi.centre.waiting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wasshoi.people.Acting;
import org.wasshoi.people.SignedIn;
import org.wasshoi.web.BadParameter;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Parameters;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Permit;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// One's own places in queues (わたしの空き待ち): seen, left, answered.
@Controller
class WaitingController {

    private static final Set<String> DONE = Set.of("", "joined", "left", "accepted", "declined");

    private final WaitingList waiting;
    private final RoomOffers offers;
    private final QueuePlaces places;
    private final JoiningTheLine joining;
    private final AnsweringOffers answering;
    private final Queues queues;
    private final Clock clock;

    WaitingController(
            WaitingList waiting,
            RoomOffers offers,
            QueuePlaces places,
            JoiningTheLine joining,
            AnsweringOffers answering,
            Queues queues,
            Clock clock) {
        this.waiting = waiting;
        this.offers = offers;
        this.places = places;
        this.joining = joining;
        this.answering = answering;
        this.queues = queues;
        this.clock = clock;
    }

    @Permit(Permission.BOOK_ROOM)
    @GetMapping("/me/waiting")
    WaitingPage mine(
            @RequestParam(defaultValue = "") String done,
            Acting acting,
            HttpServletRequest request) {
        Parameters.only(request, Set.of("done"));
        if (!DONE.contains(done)) {
            throw new BadParameter("done");
        }
        return page(acting.who(), done, List.of());
    }

    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/waiting/{id}/leave")
    Reply leave(@PathVariable UUID id, Acting acting) {
        var one = find(new WaitingId(id));
        if (!isOwn(acting.who(), one)) {
            throw new NotFound();
        }
        return joining.leave(acting, one)
                ? new Reply.Redirect("/me/waiting?done=left")
                : page(acting.who(), "", overtaken());
    }

    /// A clerk answers for who was asked by telephone.
    @Permit(Permission.BOOK_ROOM)
    @PostMapping("/waiting/offers/{id}/answer")
    Reply answer(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String desk,
            Acting acting) {
        var offer = offers.find(id).orElseThrow(NotFound::new);
        var one = find(offer.waiting());
        var forAnother = !desk.isEmpty() && queues.mayAnswer(acting.who(), one.line().centre());
        if (!forAnother && !isOwn(acting.who(), one)) {
            throw new NotFound();
        }
        var given = Answer.of(answer).orElseThrow(() -> new BadParameter("answer"));
        var counts = answering.answer(acting, offer, given);
        if (forAnother) {
            return queues.after(acting.who(), one.line().centre(), counts);
        }
        return counts
                ? new Reply.Redirect("/me/waiting?done=" + given.code())
                : page(acting.who(), "", overtaken());
    }

    static List<Problem> overtaken() {
        return List.of(new Problem("waiting", "waiting.problem.overtaken"));
    }

    private Waiting find(WaitingId id) {
        return waiting.find(id).orElseThrow(NotFound::new);
    }

    private WaitingPage page(SignedIn who, String done, List<Problem> problems) {
        var organisations = who.roles().stream().map(held -> held.organisation().id()).toList();
        var all = waiting.of(who.person(), organisations, LocalDate.now(clock));
        return new WaitingPage(places.of(all), done, problems);
    }

    private static boolean isOwn(SignedIn who, Waiting one) {
        var organisation = one.booker().organisation();
        return who.person().equals(one.booker().person())
                || organisation != null
                        && who.roles().stream()
                                .anyMatch(held -> held.organisation().id().equals(organisation));
    }
}
