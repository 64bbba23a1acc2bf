package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wasshoi.centre.CentreFixtures;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.centre.booking.Booking;
import org.wasshoi.centre.booking.BookingId;
import org.wasshoi.centre.booking.BookingState;
import org.wasshoi.centre.booking.Fee;
import org.wasshoi.centre.booking.Use;
import org.wasshoi.centre.desk.DayTable.Cell;
import org.wasshoi.people.PersonId;

class DayTableTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 15);
    private static final Room TRAINING = room("training");
    private static final Room TATAMI = room("tatami");
    private static final List<Room> ROOMS = List.of(TRAINING, TATAMI);

    @Test
    void hasNoRowsOnADayOnWhichNothingCanBeBooked() {
        assertThat(DayTable.of(ROOMS, List.of(), List.of()).rows()).isEmpty();
    }

    @Test
    void hasARowForEachStretchOfTheDayAndLeavesOutTheBreaks() {
        var table =
                DayTable.of(
                        ROOMS,
                        List.of(),
                        List.of(
                                free(TRAINING, CentreFixtures.MORNING),
                                free(TATAMI, CentreFixtures.AFTERNOON)));

        assertThat(table.rows())
                .extracting(DayTable.Row::from)
                .containsExactly(LocalTime.of(9, 0), LocalTime.of(13, 0));
        assertThat(table.rows()).allMatch(DayTable.Row::isQuiet);
        assertThat(table.rows().getFirst().cells())
                .containsExactly(
                        new Cell.Free(free(TRAINING, CentreFixtures.MORNING), 1), new Cell.Shut(1));
    }

    @Test
    void letsABookingSpanAllRowsThatItLasts() {
        var lasting = line(TRAINING, 9, 17);
        var table =
                DayTable.of(
                        ROOMS,
                        List.of(lasting),
                        List.of(
                                taken(TRAINING, CentreFixtures.MORNING),
                                taken(TRAINING, CentreFixtures.AFTERNOON),
                                free(TATAMI, CentreFixtures.MORNING),
                                free(TATAMI, CentreFixtures.AFTERNOON)));

        assertThat(table.rows()).hasSize(3);
        assertThat(table.rows().getFirst().cells().getFirst())
                .isEqualTo(new Cell.Booked(lasting, 3));
        assertThat(table.rows().get(1).cells()).containsExactly(new Cell.Shut(1));
        assertThat(table.rows().get(1).isQuiet()).isTrue();
    }

    @Test
    void fillsEveryRowExactly() {
        var table =
                DayTable.of(
                        ROOMS,
                        List.of(line(TRAINING, 10, 12), line(TATAMI, 9, 11)),
                        List.of(
                                free(TRAINING, new Slot("", at(9), at(10))),
                                free(TATAMI, new Slot("", at(11), at(13)))));

        var cells = table.rows().stream().flatMap(row -> row.cells().stream());
        assertThat(cells.mapToInt(Cell::rows).sum()).isEqualTo(ROOMS.size() * table.rows().size());
    }

    @Test
    void shutsWhatARoomWithACommonPartTakes() {
        var table = DayTable.of(ROOMS, List.of(), List.of(taken(TATAMI, CentreFixtures.NIGHT)));

        assertThat(table.rows().getFirst().cells())
                .containsExactly(new Cell.Shut(1), new Cell.Shut(1));
    }

    private static Offer free(Room room, Slot slot) {
        return new Offer(room, DAY, slot, true);
    }

    private static Offer taken(Room room, Slot slot) {
        return new Offer(room, DAY, slot, false);
    }

    private static LocalTime at(int hour) {
        return LocalTime.of(hour, 0);
    }

    private static Room room(String code) {
        var like = CentreFixtures.room();
        return new Room(
                new RoomId(code),
                like.place(),
                like.name(),
                like.capacity(),
                like.floor(),
                like.barrierFree(),
                like.equipment(),
                like.suited(),
                like.way(),
                like.parts(),
                like.sample());
    }

    private static Line line(Room room, int from, int to) {
        var booking =
                new Booking(
                        new BookingId(new UUID(from, to)),
                        from,
                        null,
                        room.id(),
                        new Use(DAY, at(from), at(to)),
                        BookingState.CONFIRMED,
                        new Booker(null, null, "盆栽の会", null, UserClass.RESIDENT),
                        Purpose.CULTURE,
                        "例会",
                        8,
                        false,
                        false,
                        Equipment.NONE,
                        Fee.FREE,
                        false,
                        1,
                        false,
                        new PersonId(new UUID(1, 1)),
                        null);
        return new Line(booking, room, Map.of(), null);
    }
}
