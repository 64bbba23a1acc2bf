package org.wasshoi.centre.booking;

import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;

/// What somebody wants to use a room for (申込みの内容); `exemption` is the code of the reason for paying
/// less and empty where none is asked for.
public record Wish(
        Room room,
        Use use,
        Purpose purpose,
        String title,
        int people,
        boolean forProfit,
        boolean heating,
        String exemption,
        Equipment equipment) {

    /// Without equipment.
    public Wish(
            Room room,
            Use use,
            Purpose purpose,
            String title,
            int people,
            boolean forProfit,
            boolean heating,
            String exemption) {
        this(room, use, purpose, title, people, forProfit, heating, exemption, Equipment.NONE);
    }

    /// The same at another place or time, where no exemption has been granted yet, with what there
    /// is of the equipment.
    Wish as(Alternative other) {
        return new Wish(
                other.room(),
                other.use(),
                purpose,
                title,
                people,
                forProfit,
                heating,
                "",
                equipment.in(other.room()));
    }
}
