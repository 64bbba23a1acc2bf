package org.wasshoi.centre.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// The door for each kind.
@Component
class ImportDoors {

    private final Map<Kind, Door> doors;

    ImportDoors(List<Door> doors) {
        this.doors = doors.stream().collect(Collectors.toMap(Door::kind, Function.identity()));
    }

    Door of(Kind kind) {
        return Objects.requireNonNull(doors.get(kind));
    }
}
