package org.wasshoi.sample;

import java.time.DayOfWeek;
import java.util.List;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;

/// Who uses a room at the same time of every week (定期の利用): a group that fills between a third and
/// three quarters of it, and comes nearly every week or now and then.
record Regulars(Group group, int people, double keenness) {

    private static final double MOST_COME_OFTEN = .3;

    static Regulars of(Room room, DayOfWeek weekday, Slot slot, List<Group> fitting) {
        var random = Chance.in(room.id().value(), -weekday.getValue(), slot.from().toSecondOfDay());
        return new Regulars(
                fitting.get(random.nextInt(fitting.size())),
                (int) Math.ceil(room.capacity() * random.nextDouble(.35, .75)),
                random.nextDouble() < MOST_COME_OFTEN ? 1 : .12);
    }
}
