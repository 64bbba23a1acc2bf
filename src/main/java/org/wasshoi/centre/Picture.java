package org.wasshoi.centre;

import java.util.UUID;
import org.wasshoi.kernel.Words;

/// A picture of a room (部屋の写真) and what can be seen on it, for who cannot see it.
public record Picture(UUID id, RoomId room, Words words) {

    public String path() {
        return "/rooms/" + room.value() + "/pictures/" + id;
    }
}
