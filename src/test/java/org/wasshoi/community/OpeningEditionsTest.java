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
import org.wasshoi.community.PlaceId.CentreId;
import org.wasshoi.kernel.Words;
import org.wasshoi.pack.Pack;

class OpeningEditionsTest {

    private static final LocalDate LATER = LocalDate.of(2026, 10, 1);

    private final Town town = Town.withTheRealPack();

    @TempDir Path folder;

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

    private Pack withTheCityAtIchinoseki() {
        return Town.pack(folder, "centres.yaml", "manager: BODY", "manager: CITY");
    }

    private Centre centre(String code) {
        return town.register.directory().centre(code).orElseThrow();
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
