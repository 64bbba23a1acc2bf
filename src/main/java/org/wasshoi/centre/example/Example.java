package org.wasshoi.centre.example;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.UserClass;
import org.wasshoi.people.PersonId;

/// An invented booking (例の予約): of whom, for what, and who came; nobody where they stay away.
public record Example(
        UUID id,
        Room room,
        LocalDate day,
        Slot slot,
        String name,
        UserClass userClass,
        Purpose purpose,
        String title,
        String exemption,
        int people,
        @Nullable Came came) {

    /// An invented clerk, whom no register knows: who wrote down all that is invented.
    public static final PersonId CLERK = new PersonId(new UUID(0, 1));
}
