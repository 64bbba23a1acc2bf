package org.wasshoi.sample;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.draw.ExampleRounds;

/// Opens the invented rounds, each once in the life of a database.
@Component
class LoadingRounds {

    private final Rooms rooms;
    private final ExampleRounds examples;

    LoadingRounds(Rooms rooms, ExampleRounds examples) {
        this.rooms = rooms;
        this.examples = examples;
    }

    void load(LocalDate today) {
        Lots.read()
                .forEach(lots ->
                        rooms.find(lots.room())
                                .map(room -> lots.round(room, today))
                                .ifPresent(examples::open));
    }
}
