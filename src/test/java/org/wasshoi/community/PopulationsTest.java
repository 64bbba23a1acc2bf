package org.wasshoi.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.wasshoi.community.PlaceId.AreaId;
import org.wasshoi.community.PlaceId.CentreId;

class PopulationsTest {

    private static final Town TOWN = Town.withTheRealPack();

    @Test
    void areToldOldestFirst() {
        assertThat(TOWN.populations.all())
                .extracting(Snapshot::asOf)
                .isSorted()
                .startsWith(LocalDate.of(2017, 1, 1))
                .endsWith(LocalDate.of(2026, 9, 30));
    }

    @Test
    void holdThePublishedFiguresOf2017AsTheyAre() {
        var published = TOWN.populations.all().getFirst();
        assertThat(published.sample()).isFalse();
        assertThat(published.total()).isEqualTo(121_069);
        assertThat(published.districts()).isEmpty();
    }

    @Test
    void addUpTheDistrictsOfAnArea() {
        var estimated = TOWN.populations.all().getLast();
        assertThat(estimated.sample()).isTrue();
        assertThat(estimated.districts()).hasSize(34).containsEntry(new CentreId("senmaya"), 5063L);
        assertThat(estimated.areas())
                .hasSize(8)
                .containsEntry(new AreaId("senmaya"), 5063L + 1586 + 1892 + 991);
    }

    @Test
    void addUpToTheSameTotalByAreaAndByDistrict() {
        assertThat(TOWN.populations.all())
                .filteredOn(snapshot -> !snapshot.districts().isEmpty())
                .allSatisfy(snapshot ->
                        assertThat(snapshot.total())
                                .isEqualTo(
                                        snapshot.districts().values().stream()
                                                .mapToLong(Long::longValue)
                                                .sum()));
    }
}
