package org.wasshoi.centre.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;
import org.wasshoi.centre.CentreFixtures;
import org.wasshoi.centre.Room;
import org.wasshoi.centre.RoomId;
import org.wasshoi.centre.Rule;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.Taken;
import org.wasshoi.centre.booking.Checking;
import org.wasshoi.community.PlaceId.AreaId;

class FindingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 12);
    private static final Room NEAR = room("near", "daito", 20, Map.of("projector", 1));
    private static final Room FAR = room("far", "ichinoseki", 80, Map.of());

    @Test
    void putsTheChosenAreaFirst() {
        assertThat(suitable("area=daito")).containsExactly(NEAR, FAR);
        assertThat(suitable("area=ichinoseki")).containsExactly(FAR, NEAR);
    }

    @Test
    void leavesOutRoomsThatAreTooSmallOrLackSomething() {
        assertThat(suitable("people=21")).containsExactly(FAR);
        assertThat(suitable("equipment=projector")).containsExactly(NEAR);
    }

    @Test
    void offersEachTimeThatIsFree() {
        assertThat(free(CentreFixtures.bands(), "people=1"))
                .extracting(Cell::slot)
                .containsExactly(CentreFixtures.MORNING, CentreFixtures.NIGHT);
        assertThat(free(CentreFixtures.bands(), "band=night")).hasSize(1);
        assertThat(free(CentreFixtures.bands(), "band=afternoon")).isEmpty();
    }

    @Test
    void offersHoursAsAWhole() {
        assertThat(free(CentreFixtures.hourly(9, 21), "from=18:00&to=20:00"))
                .extracting(Cell::path)
                .containsExactly("/rooms/near/book?day=2026-12-12&from=18:00&to=20:00");
        assertThat(free(CentreFixtures.bands(), "from=10:00&to=11:00"))
                .extracting(Cell::slot)
                .containsExactly(CentreFixtures.MORNING);
    }

    @Test
    void offersNothingWhereThePieceIsTakenOrOutsideTheHours() {
        assertThat(free(CentreFixtures.hourly(9, 21), "from=12:00&to=14:00")).isEmpty();
        assertThat(free(CentreFixtures.bands(), "from=09:00&to=17:00")).isEmpty();
        assertThat(free(CentreFixtures.bands(), "from=08:00&to=10:00")).isEmpty();
        assertThat(free(CentreFixtures.bands(), "from=20:00&to=22:00")).isEmpty();
    }

    @Test
    void joinsBandsThatAreBothFree() {
        var finding = finding(CentreFixtures.bands(), "from=09:00&to=17:00", Map.of());

        assertThat(finding.free(List.of(NEAR)))
                .extracting(Cell::slot)
                .containsExactly(
                        new Slot("", CentreFixtures.MORNING.from(), CentreFixtures.AFTERNOON.to()));
    }

    @Test
    void looksOnlyAtRoomsThatAreGoodForThePurpose() {
        assertThat(suitable("purpose=MEETING")).hasSize(2);
        assertThat(suitable("purpose=COOKING")).isEmpty();
    }

    private static List<Room> suitable(String query) {
        return Finding.suitable(List.of(FAR, NEAR), wanted(query));
    }

    /// What is free of a room whose afternoon is taken.
    private static List<Cell> free(Rule.Hours hours, String query) {
        var afternoon = new Taken(DAY.atTime(13, 0), DAY.atTime(17, 0));
        return finding(hours, query, Map.of(NEAR.id(), List.of(afternoon))).free(List.of(NEAR));
    }

    private static Finding finding(Rule.Hours hours, String query, Map<RoomId, List<Taken>> taken) {
        var book = CentreFixtures.book(hours, CentreFixtures.opening(6, 7));
        var checking = new Checking(book, LocalDateTime.of(2026, 11, 24, 10, 0));
        return new Finding(new Vacancy(checking, taken), wanted(query), List.of(DAY));
    }

    private static Wanted wanted(String query) {
        return Wanted.of(UriComponentsBuilder.fromUriString("?" + query).build().getQueryParams());
    }

    private static Room room(
            String code, String area, int capacity, Map<String, Integer> equipment) {
        var usual = CentreFixtures.room();
        var place = usual.place();
        return new Room(
                new RoomId(code),
                new Room.Place(
                        place.facility(),
                        place.facilityName(),
                        place.centre(),
                        place.centreName(),
                        new AreaId(area)),
                usual.name(),
                capacity,
                usual.floor(),
                usual.barrierFree(),
                equipment,
                Set.of(Room.Suited.MEETING),
                usual.way(),
                usual.parts(),
                usual.sample());
    }
}
