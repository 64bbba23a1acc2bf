package org.wasshoi.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.web.Problem;

class EquipmentFormTest {

    @Test
    void readsNumbersInEitherWidthAndLeavesOutWhatNobodyWants() {
        var form =
                EquipmentForm.of(
                        Map.of(
                                "equipment-projector", " １ ",
                                "equipment-piano", "0",
                                "equipment-screen", "",
                                "people", "20"));

        assertThat(form.problems()).isEmpty();
        assertThat(form.wanted()).isEqualTo(new Equipment(Map.of("projector", 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "two", "99999"})
    void saysWhichNumberCannotBeRead(String typed) {
        var form = EquipmentForm.of(Map.of("equipment-piano", typed));

        assertThat(form.problems())
                .containsExactly(new Problem("equipment-piano", "centre.problem.equipment"));
        assertThat(form.value("piano")).isEqualTo(typed);
    }
}
