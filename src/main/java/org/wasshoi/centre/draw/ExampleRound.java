package org.wasshoi.centre.draw;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.UserClass;

/// An invented round (例の抽選) for one room on one day: its entries are wanted in this order.
@NamedInterface("example")
public record ExampleRound(
        UUID once,
        Room room,
        LocalDate day,
        String name,
        String sentence,
        LocalDateTime opens,
        LocalDateTime closes,
        List<Group> groups) {

    private static final int MOST_WISHES = 3;
    private static final int CLAIM_DAYS = 7;

    public ExampleRound {
        groups = List.copyOf(groups);
    }

    /// An invented group that enters, and what it would do there.
    @NamedInterface("example")
    public record Group(
            String name,
            UserClass userClass,
            Purpose purpose,
            String title,
            String exemption,
            int people) {}

    NewRound asNew() {
        return new NewRound(
                room.place().centre(),
                name,
                new Terms(Way.LOTTERY, sentence, false, CLAIM_DAYS, MOST_WISHES, 1),
                new Times(opens, closes, closes));
    }
}
