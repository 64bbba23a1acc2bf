package org.wasshoi.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataIntegrityViolationException;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.BodyId;
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;

class RegisterTest {

    private static final LocalDate LATER = LocalDate.of(2026, 10, 1);

    private final Town town = Town.withTheRealPack();

    @TempDir Path folder;

    @Test
    void keepsTheEightAreasInTheirFixedOrder() {
        assertThat(town.register.areas())
                .extracting(area -> area.name().ja())
                .containsExactly("一関", "花泉", "大東", "千厩", "東山", "室根", "川崎", "藤沢");
        assertThat(town.register.areas())
                .extracting(Area::position)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void givesBackExactlyWhatThePackHolds() {
        var pack = Town.edition(Town.pack(folder, "areas.yaml", "areas:", "areas:"));
        assertThat(town.register.areas()).isEqualTo(pack.areas());
        assertThat(town.register.centres()).isEqualTo(pack.centres()).hasSize(34);
        assertThat(town.register.bodies()).isEqualTo(pack.bodies()).hasSize(34);
        assertThat(town.populations.all()).isEqualTo(pack.snapshots()).hasSize(6);
    }

    @Test
    void knowsTheAnnexesOfACentre() {
        assertThat(centre("genbi").annexes())
                .extracting(Words::ja)
                .containsExactly("山谷分館", "達古袋分館");
    }

    @Test
    void counts33RegisteredBodiesAndTakesSogeiAsAnExampleForTheMissingOne() {
        assertThat(town.register.bodies()).filteredOn(Body::registered).hasSize(33);
        assertThat(body("sogei").registered()).isFalse();
        assertThat(body("sogei").sample()).contains("registered");
    }

    @Test
    void leavesTwoCentresToTheCityAsAnExample() {
        assertThat(town.register.centres())
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

    @Test
    void keepsThePastOfACentreWhoseManagerChanges() {
        town.load(withTheCityAtIchinoseki(), 2, LATER);
        assertThat(centre("ichinoseki").manager()).isEqualTo(Manager.CITY);
        assertThat(managersOfIchinoseki())
                .containsExactly("BODY [2026-04-01,2026-10-01)", "CITY [2026-10-01,)");
        assertThat(town.register.centres()).hasSize(34);
    }

    @Test
    void keepsTheOtherRowsWhenOneCentreChanges() {
        town.load(withTheCityAtIchinoseki(), 2, LATER);
        assertThat(rowsOpenedBy(2)).isEqualTo(1);
        assertThat(town.register.centres().getFirst().id()).isEqualTo(new CentreId("ichinoseki"));
    }

    @Test
    void keepsThePastOfACentreThatChangesTwiceOnOneDay() {
        town.load(withTheCityAtIchinoseki(), 2, LocalDate.of(2026, 4, 1));
        assertThat(managersOfIchinoseki()).containsExactly("BODY empty", "CITY [2026-04-01,)");
    }

    @Test
    void keepsTheAnnexesOfAClosedRow() {
        town.load(Town.pack(folder, "centres.yaml", "達古袋分館", "達古袋別館"), 2, LATER);
        assertThat(centre("genbi").annexes())
                .extracting(Words::ja)
                .containsExactly("山谷分館", "達古袋別館");
        assertThat(
                        town.jdbc
                                .sql(
                                        """
                                        select name ->> 'ja'
                                          from community.annex
                                         order by opened_by, number
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly("山谷分館", "達古袋分館", "山谷分館", "達古袋別館");
    }

    @Test
    void keepsACorrectedPopulationBesideTheNewOne() {
        town.load(Town.pack(folder, "population.yaml", "58097", "58098"), 2, LATER);
        assertThat(town.populations.all().getFirst().areas())
                .containsEntry(new AreaId("ichinoseki"), 58_098L);
        assertThat(town.populations.all()).hasSize(6);
        assertThat(
                        town.jdbc
                                .sql(
                                        """
                                        select people
                                          from community.population_figure
                                         where as_of = '2017-01-01'
                                           and place = 'ichinoseki'
                                         order by opened_by
                                        """)
                                .query(Long.class)
                                .list())
                .containsExactly(58_097L, 58_098L);
    }

    @Test
    void movesItsStampWithEachEdition() {
        var before = town.register.stamp();
        town.load(withTheCityAtIchinoseki(), 2, LATER);
        assertThat(town.register.stamp()).isNotEqualTo(before);
    }

    @Test
    void isGuardedByTheDatabaseAgainstTwoStatesOfACentreAtOnce() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(
                        town.jdbc.sql(
                                        """
                                        insert into community.centre
                                        select (jsonb_populate_record(
                                                    centre,
                                                    '{"opened_by": 2, "closed_by": 3,
                                                      "valid": "[2026-05-01,2026-06-01)"}')).*
                                          from community.centre
                                         where code = 'ichinoseki'
                                        """)
                                ::update)
                .withMessageContaining("centre_valid_once");
    }

    private org.wasshoi.pack.Pack withTheCityAtIchinoseki() {
        return Town.pack(folder, "centres.yaml", "manager: BODY", "manager: CITY");
    }

    private Centre centre(String code) {
        return town.register.directory().centre(code).orElseThrow();
    }

    private Body body(String code) {
        return town.register.bodies().stream()
                .filter(body -> body.id().equals(new BodyId(code)))
                .findFirst()
                .orElseThrow();
    }

    private List<String> managersOfIchinoseki() {
        return town.jdbc
                .sql(
                        """
                        select manager || ' ' || valid
                          from community.centre
                         where code = 'ichinoseki'
                         order by opened_by
                        """)
                .query(String.class)
                .list();
    }

    private long rowsOpenedBy(int version) {
        return town.jdbc
                .sql(
                        """
                        select (select count(*) from community.area where opened_by = :version)
                             + (select count(*) from community.centre where opened_by = :version)
                             + (select count(*) from community.body where opened_by = :version)
                             + (select count(*)
                                  from community.population_snapshot
                                 where opened_by = :version)
                        """)
                .param("version", version)
                .query(Long.class)
                .single();
    }
}
