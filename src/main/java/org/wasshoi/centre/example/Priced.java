package org.wasshoi.centre.example;

import java.time.LocalDateTime;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.Fee;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;

/// An invented booking with what it costs and how long the room is held for it.
record Priced(Example example, Fee fee, Rule.Preparation preparation) {

    static Priced of(Example example, Checking checking) {
        return new Priced(
                example,
                checking.fee(wish(example), example.userClass()),
                checking.book()
                        .find(Rule.Preparation.class, example.room(), example.day())
                        .orElse(new Rule.Preparation(0, 0)));
    }

    LocalDateTime from() {
        return example.day().atTime(example.slot().from());
    }

    LocalDateTime to() {
        return example.day().atTime(example.slot().to());
    }

    LocalDateTime heldFrom() {
        return from().minusMinutes(preparation.before());
    }

    LocalDateTime heldTo() {
        return to().plusMinutes(preparation.after());
    }

    private static Wish wish(Example example) {
        return new Wish(
                example.room(),
                new Use(example.day(), example.slot().from(), example.slot().to()),
                example.purpose(),
                example.title(),
                example.people(),
                false,
                false,
                example.exemption());
    }
}
