package org.wasshoi.centre.vacancy;

import java.time.LocalDate;
import java.util.List;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.booking.Wish;
import org.wasshoi.kernel.Yen;

/// What a time costs (料金の表), by the same reckoning as a booking.
class Prices {

    static final List<Who> WHO =
            List.of(
                    new Who("resident", UserClass.RESIDENT, false),
                    new Who("outsider", UserClass.OUTSIDER, false),
                    new Who("profit", UserClass.RESIDENT, true));

    /// Who pays (払う人).
    record Who(String code, UserClass user, boolean forProfit) {

        String key() {
            return "vacancy.fee." + code;
        }
    }

    private Prices() {}

    static Yen of(Checking checking, Room room, Slot slot, Who who) {
        return checking.fee(wish(checking.now().toLocalDate(), room, slot, who), who.user()).net();
    }

    private static Wish wish(LocalDate day, Room room, Slot slot, Who who) {
        var use = new Use(day, slot.from(), slot.to());
        return new Wish(room, use, Purpose.OTHER, "", 1, who.forProfit(), false, "");
    }
}
