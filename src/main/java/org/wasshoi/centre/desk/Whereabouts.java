package org.wasshoi.centre.desk;

import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.community.Body;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Manager;
import org.wasshoi.community.Register;
import org.wasshoi.ledger.Place;

/// Where a use counts (計上の場所): for the area, the centre, and the body that runs the centre.
@Component
class Whereabouts {

    private final Register register;

    Whereabouts(Register register) {
        this.register = register;
    }

    Place of(Room room) {
        var at = room.place();
        var body =
                register.centres().stream()
                        .filter(centre -> centre.id().equals(at.centre()))
                        .filter(centre -> centre.manager() == Manager.BODY)
                        .flatMap(centre ->
                                register.bodies().stream().filter(one -> runs(one, centre)))
                        .map(one -> one.id().value())
                        .findFirst();
        return new Place(at.area().value(), at.centre().value(), body.orElse(null));
    }

    private static boolean runs(Body body, Centre centre) {
        return body.registered() && body.centre().equals(centre.id());
    }
}
