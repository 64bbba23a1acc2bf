package org.wasshoi.centre.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Room;
import org.wasshoi.community.Body;
import org.wasshoi.community.PlaceId.BodyId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.community.Register;
import org.wasshoi.ledger.Place;

/// Where uses count in the ledger (計上の場所): at the centre, in its area, and with the registered body
/// whose district it serves.
@Component
public class UsePlaces {

    private final Register register;

    UsePlaces(Register register) {
        this.register = register;
    }

    /// The places as the register stands now.
    public Now now() {
        return new Now(
                register.bodies().stream()
                        .filter(Body::registered)
                        .collect(Collectors.toMap(Body::centre, Body::id, (first, _) -> first)));
    }

    /// The bodies by their centres.
    public record Now(Map<CentreId, BodyId> bodies) {

        public Place of(Room room) {
            var place = room.place();
            var body = bodies.get(place.centre());
            return new Place(
                    place.area().value(),
                    place.centre().value(),
                    body == null ? null : body.value());
        }
    }
}
