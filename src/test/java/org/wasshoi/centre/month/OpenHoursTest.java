package org.wasshoi.centre.month;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wasshoi.centre.CentreFixtures;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.booking.Use;

class OpenHoursTest {

    /// November 2026 has five Mondays, of which the fourth is a holiday as well, and 30 days.
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private static final Room TRAINING = CentreFixtures.room();
    private static final Room HALL = room("hall", Set.of("east", "west"));
    private static final Room EAST = room("hall-east", Set.of("east"));
    private static final Room WEST = room("hall-west", Set.of("west"));

    @Test
    void leavesOutClosedDays() {
        var opened = hours(List.of(TRAINING)).in(NOVEMBER, List.of());

        assertThat(opened).isEqualTo(new Opened(25, 25 * 3, 0));
    }

    @Test
    void countsAHallAndItsHalvesOnce() {
        var hours = hours(List.of(HALL, EAST, WEST));

        assertThat(hours.in(NOVEMBER, List.of()).bands()).isEqualTo(25 * 3 * 2);
        assertThat(hours.in(NOVEMBER, List.of(used(HALL, 10, 9, 12))).used()).isEqualTo(2);
        assertThat(hours.in(NOVEMBER, List.of(used(EAST, 10, 9, 12))).used()).isEqualTo(1);
    }

    @Test
    void countsEveryBandThatAUseTakes() {
        var uses = List.of(used(TRAINING, 10, 11, 14), used(TRAINING, 10, 15, 17));

        assertThat(hours(List.of(TRAINING)).in(NOVEMBER, uses).used()).isEqualTo(2);
    }

    @Test
    void doesNotCountUsesOnClosedDaysOfOtherMonthsOrOfRoomsThatAreGone() {
        var closed = used(TRAINING, 9, 9, 12);
        var other = new Used(TRAINING.id(), use(LocalDate.of(2026, 10, 6), 9, 12));
        var gone = new Used(new RoomId("annexe-old"), use(NOVEMBER.atDay(10), 9, 12));

        var opened = hours(List.of(TRAINING)).in(NOVEMBER, List.of(closed, other, gone));

        assertThat(opened.used()).isZero();
    }

    @Test
    void isNothingBeforeThereWereRules() {
        assertThat(hours(List.of(TRAINING)).in(YearMonth.of(2020, 1), List.of()))
                .isEqualTo(Opened.NEVER);
    }

    private static OpenHours hours(List<Room> rooms) {
        return new OpenHours(
                CentreFixtures.book(
                        CentreFixtures.bands(), CentreFixtures.closedOn(DayOfWeek.MONDAY)),
                rooms);
    }

    private static Used used(Room room, int day, int from, int to) {
        return new Used(room.id(), use(NOVEMBER.atDay(day), from, to));
    }

    private static Use use(LocalDate day, int from, int to) {
        return new Use(day, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static Room room(String code, Set<String> parts) {
        var like = CentreFixtures.room();
        return new Room(
                new RoomId(code),
                like.place(),
                like.name(),
                80,
                1,
                Set.of(),
                Map.of(),
                Set.of(),
                Room.Way.DIRECT,
                parts,
                true);
    }
}
