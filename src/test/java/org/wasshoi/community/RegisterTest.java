package org.wasshoi.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.BodyId;
import org.wasshoi.kernel.Words;

class RegisterTest {

    private static final Town TOWN = Town.withTheRealPack();

    @TempDir Path folder;

    @Test
    void keepsTheEightAreasInTheirFixedOrder() {
        assertThat(TOWN.register.areas())
                .extracting(area -> area.name().ja())
                .containsExactly("一関", "花泉", "大東", "千厩", "東山", "室根", "川崎", "藤沢");
        assertThat(TOWN.register.areas())
                .extracting(Area::position)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void givesBackExactlyWhatThePackHolds() {
        var pack = Town.edition(Town.pack(folder, "areas.yaml", "areas:", "areas:"));
        assertThat(TOWN.register.areas()).isEqualTo(pack.areas());
        assertThat(TOWN.register.centres()).isEqualTo(pack.centres()).hasSize(34);
        assertThat(TOWN.register.bodies()).isEqualTo(pack.bodies()).hasSize(34);
        assertThat(TOWN.populations.all()).isEqualTo(pack.snapshots()).hasSize(6);
    }

    @Test
    void knowsTheAnnexesOfACentre() {
        assertThat(centre("genbi").annexes())
                .extracting(Words::ja)
                .containsExactly("山谷分館", "達古袋分館");
    }

    @Test
    void counts33RegisteredBodiesAndTakesSogeiAsAnExampleForTheMissingOne() {
        assertThat(TOWN.register.bodies()).filteredOn(Body::registered).hasSize(33);
        assertThat(body("sogei").registered()).isFalse();
        assertThat(body("sogei").sample()).contains("registered");
    }

    @Test
    void leavesTwoCentresToTheCityAsAnExample() {
        assertThat(TOWN.register.centres())
                .filteredOn(centre -> centre.manager() == Manager.CITY)
                .allSatisfy(centre -> assertThat(centre.sample()).contains("manager"))
                .extracting(centre -> centre.id().value())
                .containsExactly("sogei", "kawasaki");
    }

    @Test
    void findsTheAreaOfABodyThroughItsCentre() {
        assertThat(body("okutama").area()).isEqualTo(new AreaId("senmaya"));
    }

    @Test
    void knowsAFoundingDayAsPreciselyAsItsSource() {
        assertThat(body("mashiba").founded()).isEqualTo("2015-06-14");
        assertThat(body("yamanome").founded()).isEqualTo("2015-02");
        assertThat(body("okita").founded()).isNull();
    }

    private Centre centre(String code) {
        return TOWN.register.directory().centre(code).orElseThrow();
    }

    private Body body(String code) {
        return TOWN.register.bodies().stream()
                .filter(body -> body.id().equals(new BodyId(code)))
                .findFirst()
                .orElseThrow();
    }
}
