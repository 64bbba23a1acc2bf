package org.wasshoi.centre.rule;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.community.Centre;
import org.wasshoi.community.Register;
import org.wasshoi.people.SignedIn;
import org.wasshoi.people.Where;
import org.wasshoi.web.NotFound;
import org.wasshoi.web.Permission;

/// Whose rules somebody may edit (編集できる範囲); the rest is not there for them.
@Component
class RulePlaces {

    private final Register register;
    private final Rooms rooms;

    RulePlaces(Register register, Rooms rooms) {
        this.register = register;
        this.rooms = rooms;
    }

    List<Place> within(SignedIn who) {
        return Stream.concat(
                        Stream.of(new Place(null, List.of())),
                        register.centres().stream().map(centre -> new Place(centre, List.of())))
                .filter(place -> reaches(who, place))
                .toList();
    }

    Place find(SignedIn who, String code) {
        var place = code.equals(Place.CITY) ? new Place(null, rooms.all()) : of(code);
        if (!reaches(who, place)) {
            throw new NotFound();
        }
        return place;
    }

    /// A centre as everybody may see it.
    Place of(String code) {
        return register.centres().stream()
                .filter(centre -> centre.id().value().equals(code))
                .findFirst()
                .map(centre -> new Place(centre, rooms.of(centre.id())))
                .orElseThrow(NotFound::new);
    }

    private static boolean reaches(SignedIn who, Place place) {
        return who.may(Permission.EDIT_RULES, where(place.centre()));
    }

    private static Where where(@Nullable Centre centre) {
        return centre == null
                ? new Where(null, null, null)
                : new Where(null, centre.id().value(), centre.area().value());
    }
}
