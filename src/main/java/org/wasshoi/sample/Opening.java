package org.wasshoi.sample;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.example.Came;
import org.wasshoi.centre.example.Example;

/// A time for which a room could be booked, by its regulars.
record Opening(Room room, LocalDate day, Slot slot, Regulars regulars, double weight) {

    private static final double COMES = .85;
    private static final double STAYS_AWAY = .012;

    static Opening of(Room room, LocalDate day, Slot slot, Regulars regulars) {
        var weight = regulars.keenness() * size(room) * Season.CENTRES.weight(day);
        return new Opening(room, day, slot, regulars, weight);
    }

    /// Whole halls are wanted for few occasions only.
    private static double size(Room room) {
        return room.parts().size() > 1 ? .1 : 1;
    }

    /// How many visits to expect here when all that is wanted is so much wanted.
    double visits(double demand) {
        return chance(demand) * regulars.people() * COMES;
    }

    boolean isWanted(double demand) {
        return chance().nextDouble() < chance(demand);
    }

    Example example() {
        var group = regulars.group();
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
                regulars.people(),
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
        var share = random.nextDouble(2 * COMES - 1.1, 1.1);
        var came = Math.max(1, (int) Math.round(regulars.people() * share));
        return random.nextInt(4) == 0 ? byAge(came, random) : new Came.Together(came);
    }

    private static Came byAge(int people, RandomGenerator random) {
        var seniors = (int) (people * random.nextDouble(.2, .7));
        var children = (int) ((people - seniors) * random.nextDouble(0, .4));
        var students = (int) ((people - seniors - children) * random.nextDouble(0, .3));
        return new Came.ByAge(children, students, people - seniors - children - students, seniors);
    }

    private RandomGenerator chance() {
        return Chance.in(room.id().value(), day.toEpochDay(), slot.from().toSecondOfDay());
    }
}
