package org.wasshoi.centre.rule;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wasshoi.audit.AuditLog;
import org.wasshoi.audit.Masking;
import org.wasshoi.audit.Target;
import org.wasshoi.audit.Verb;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.people.Acting;

/// Changes rooms (部屋の編集), unless rooms or rules have moved since they were read.
@Component
class EditingRooms {

    private static final Masking MASKING =
            Masking.showing(
                    "name", "capacity", "floor", "barrier-free", "equipment", "suited", "way");

    private final EditedRooms rooms;
    private final RuleChanges changes;
    private final TouchedBookings bookings;
    private final AuditLog audit;
    private final Clock clock;

    EditingRooms(
            EditedRooms rooms,
            RuleChanges changes,
            TouchedBookings bookings,
            AuditLog audit,
            Clock clock) {
        this.rooms = rooms;
        this.changes = changes;
        this.bookings = bookings;
        this.audit = audit;
        this.clock = clock;
    }

    /// The bookings for more people than the room would hold.
    List<Booking> over(Room room, RoomFields.Content content) {
        var now = LocalDateTime.now(clock);
        return content.capacity() >= room.capacity()
                ? List.of()
                : bookings.open(List.of(room), now.toLocalDate(), null, now).stream()
                        .filter(booking -> booking.people() > content.capacity())
                        .toList();
    }

    @Transactional
    public boolean edit(Acting acting, long edition, Room room, RoomFields.Content content) {
        if (changes.begin() != edition) {
            return false;
        }
        rooms.put(room.id(), content);
        audit.record(
                acting.did(
                        new Verb("room.edit"),
                        new Target("room", room.id().value()),
                        null,
                        MASKING.change(values(RoomFields.Content.of(room)), values(content))));
        return true;
    }

    private static Map<String, @Nullable Object> values(RoomFields.Content content) {
        return Map.of(
                "name", content.name().ja(),
                "capacity", content.capacity(),
                "floor", content.floor(),
                "barrier-free", names(content.barrierFree()),
                "suited", names(content.suited()),
                "equipment", new TreeMap<>(content.equipment()).toString(),
                "way", content.way().name());
    }

    private static String names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    }
}
