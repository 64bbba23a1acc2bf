package org.wasshoi.centre.waiting;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wasshoi.community.Centre;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Register;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;
import org.wasshoi.web.Problem;
import org.wasshoi.web.Reply;

/// The queues of a centre as its desk sees them (窓口の空き待ち).
@Component
class Queues {

    private final Register register;
    private final WaitingList waiting;
    private final QueuePlaces places;

    Queues(Register register, WaitingList waiting, QueuePlaces places) {
        this.register = register;
        this.waiting = waiting;
        this.places = places;
    }

    QueuePage page(SignedIn who, CentreId id, List<Problem> problems) {
        var centre = find(id);
        if (!may(who, Permission.RUN_DESK, centre)) {
            throw new NotFound();
        }
        return new QueuePage(
                centre,
                places.of(waiting.of(id)),
                may(who, Permission.BOOK_FOR_OTHERS, centre),
                problems);
    }

    boolean mayAnswer(SignedIn who, CentreId id) {
        return may(who, Permission.BOOK_FOR_OTHERS, find(id));
    }

    /// What a clerk sees after an answer was entered.
    Reply after(SignedIn who, CentreId id, boolean counts) {
        return counts
                ? new Reply.Redirect("/desk/" + id.value() + "/waiting")
                : page(who, id, WaitingController.overtaken());
    }

    private Centre find(CentreId id) {
        return register.centres().stream()
                .filter(centre -> centre.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static boolean may(SignedIn who, Permission permission, Centre centre) {
        return who.may(permission, new Where(null, centre.id().value(), centre.area().value()));
    }
}
