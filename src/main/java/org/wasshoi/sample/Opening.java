package org.wasshoi.sample;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.example.Came;
import org.wasshoi.centre.example.Example;

/// A time for which a room could be booked, and by whom it would be: the same group on the same
/// weekday of every week, which fills between a third and three quarters of the room.
record Opening(Room room, LocalDate day, Slot slot, Group group, int people, double weight) {

    private static final double COMES = .85;
    private static final double STAYS_AWAY = .012;

    static Opening of(Room room, LocalDate day, Slot slot) {
        var weekly = random(room, day.getDayOfWeek().name(), slot);
        var people = (int) Math.ceil(room.capacity() * weekly.nextDouble(.35, .75));
        var group = Group.in(room, weekly);
        var keen = weekly.nextDouble() < .3 ? 1 : .12;
        return new Opening(
                room,
                day,
                slot,
                group,
                people,
                keen * size(room) * Season.CENTRES.weight(day));
    }

    /// Whole halls are wanted for few occasions only.
    private static double size(Room room) {
        return room.parts().size() > 1 ? .1 : 1;
    }

    /// How many visits to expect here when all that is wanted is so much wanted.
    double visits(double demand) {
        return chance(demand) * people * COMES;
    }

    boolean isWanted(double demand) {
        return chance().nextDouble() < chance(demand);
    }

    Example example() {
        return new Example(
                Chance.record("centre-booking", room.id().value(), day, slot.from()),
                room,
                day,
                slot,
                group.name(),
                group.userClass(),
                group.purpose(),
                group.title(),
                group.exemption(),
                people,
                came());
    }

    private double chance(double demand) {
        return Math.min(.94, weight * demand);
    }

    private @Nullable Came came() {
        var random = chance();
        random.nextDouble();
        if (random.nextDouble() < STAYS_AWAY) {
            return null;
        }
        var came = (int) Math.round(people * random.nextDouble(2 * COMES - 1.1, 1.1));
        return random.nextInt(4) == 0
                ? byAge(Math.max(1, came), random)
                : new Came.Together(Math.max(1, came));
    }

    private static Came byAge(int people, Random random) {
        var seniors = (int) (people * random.nextDouble(.2, .7));
        var children = (int) ((people - seniors) * random.nextDouble(0, .4));
        var students = (int) ((people - seniors - children) * random.nextDouble(0, .3));
        return new Came.ByAge(children, students, people - seniors - children - students, seniors);
    }

    private Random chance() {
        return random(room, day.toString(), slot);
    }

    private static Random random(Room room, String when, Slot slot) {
        var seed = Chance.record("opening", room.id().value(), when, slot.from());
        return new Random(seed.getMostSignificantBits());
    }
}
