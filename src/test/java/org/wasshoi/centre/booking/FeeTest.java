package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wasshoi.centre.CentreFixtures.AFTERNOON;
import static org.wasshoi.centre.CentreFixtures.MORNING;
import static org.wasshoi.centre.CentreFixtures.NIGHT;
import static org.wasshoi.centre.CentreFixtures.fees;
import static org.wasshoi.centre.CentreFixtures.hourly;
import static org.wasshoi.centre.CentreFixtures.room;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.centre.Equipment;
import org.wasshoi.centre.Purpose;
import org.wasshoi.centre.Slot;
import org.wasshoi.centre.UserClass;
import org.wasshoi.kernel.Yen;

class FeeTest {

    private static final List<Slot> BANDS = List.of(MORNING, AFTERNOON, NIGHT);

    @ParameterizedTest(name = "{0} from {1} to {2}, profit {3}, heating {4}: {5} yen")
    @CsvSource({
        "RESIDENT, 09:00, 12:00, false, false, 405",
        "RESIDENT, 09:00, 17:00, false, false, 905",
        "RESIDENT, 09:00, 12:00, false, true, 705",
        "RESIDENT, 09:00, 12:00, true, false, 810",
        "OUTSIDER, 09:00, 12:00, false, false, 600",
        "OUTSIDER, 09:00, 12:00, true, true, 1500",
        "OUTSIDER, 09:00, 21:00, false, false, 2100"
    })
    void addsUpBandsRatesAndHeating(
            UserClass user,
            LocalTime from,
            LocalTime to,
            boolean profit,
            boolean heating,
            long yen) {
        var fee = Fee.of(fees(), wish(from, to, profit, heating, ""), user, BANDS);

        assertThat(fee.gross()).isEqualTo(new Yen(yen));
        assertThat(fee.net()).isEqualTo(new Yen(yen));
    }

    @ParameterizedTest(name = "{0} of {1} yen leaves {2}")
    @CsvSource({"half, 405, 200", "all, 405, 0"})
    void roundsWhatRemainsToBePaid(String exemption, long gross, long paid) {
        var wish = wish(LocalTime.of(9, 0), LocalTime.of(12, 0), false, false, exemption);
        var fee = Fee.of(fees(), wish, UserClass.LOCAL_GROUP, BANDS);

        assertThat(fee.gross()).isEqualTo(new Yen(gross));
        assertThat(fee.net()).isEqualTo(new Yen(paid));
        assertThat(fee.net().plus(fee.reduction())).isEqualTo(fee.gross());
    }

    @Test
    void addsEachPieceOfEquipmentOnce() {
        var room = wish(LocalTime.of(9, 0), LocalTime.of(17, 0), false, false, "");
        var pieces = new Equipment(Map.of("projector", 2, "whiteboard", 1));
        var wish =
                new Wish(room.room(), room.use(), room.purpose(), "", 1, false, false, "", pieces);

        var fee = Fee.of(fees(), wish, UserClass.RESIDENT, BANDS);

        assertThat(fee.gross().minus(Fee.of(fees(), room, UserClass.RESIDENT, BANDS).gross()))
                .isEqualTo(new Yen(400));
    }

    @ParameterizedTest
    @CsvSource({"09:00, 10:00, 150", "09:00, 12:00, 450"})
    void countsHoursWhereThereAreNoBands(LocalTime from, LocalTime to, long yen) {
        var wish = wish(from, to, false, false, "");
        var fee = Fee.of(fees(), wish, UserClass.RESIDENT, hourly(9, 21).slots());

        assertThat(fee.gross()).isEqualTo(new Yen(yen));
    }

    private static Wish wish(
            LocalTime from, LocalTime to, boolean profit, boolean heating, String exemption) {
        return new Wish(
                room(),
                new Use(LocalDate.of(2026, 12, 2), from, to),
                Purpose.LEARNING,
                "読書会",
                10,
                profit,
                heating,
                exemption);
    }
}
