package org.wasshoi.centre.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.web.Problem;

class CountFormTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "１２, 12", "' 7 ', 7", "20000, 20000"})
    void takesOneNumber(String typed, int people) {
        var form = CountForm.of(Map.of("total", typed));

        assertThat(form.problems()).isEmpty();
        assertThat(form.count()).isEqualTo(HeadCount.of(people));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-1", "20001", "99999", "99999999999", "1.5", "24:00", "many", "½"})
    void asksForANumberOfPeople(String typed) {
        assertThat(CountForm.of(Map.of("total", typed)).problems())
                .containsExactly(new Problem("total", "desk.problem.total"));
    }

    @Test
    void addsTheBandsUpItself() {
        var form = CountForm.of(Map.of("adults", "3", "seniors", "4"));

        assertThat(form.problems()).isEmpty();
        assertThat(form.count())
                .isEqualTo(new HeadCount(7, Map.of(AgeBand.ADULTS, 3, AgeBand.SENIORS, 4)));
    }

    @Test
    void saysWhereBandsDoNotAddUp() {
        assertThat(CountForm.of(Map.of("total", "8", "adults", "3", "seniors", "4")).problems())
                .containsExactly(new Problem("total", "desk.problem.sum"));
        assertThat(CountForm.of(Map.of("adults", "20000", "seniors", "1")).problems())
                .containsExactly(new Problem("total", "desk.problem.sum"));
    }

    @Test
    void saysWhichBandCannotBeRead() {
        var form = CountForm.of(Map.of("total", "8", "adults", "-3"));

        assertThat(form.problems()).isEqualTo(List.of(new Problem("adults", "desk.problem.band")));
    }
}
