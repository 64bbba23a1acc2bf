package org.wasshoi.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;

class HolidaysTest {

    private final Rulebook book = App.bean(Rules.class).book();

    /// As the Cabinet Office announced them, with days between holidays and days in lieu.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-12", "2025-03-20", "2025-05-06", "2025-11-24", "2026-01-01", "2026-05-06",
                "2026-09-21", "2026-09-22", "2026-09-23", "2026-11-23", "2027-03-21", "2027-03-22"
            })
    void knowsTheHolidaysOfTheNation(LocalDate day) {
        assertThat(book.isHoliday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-12-29", "2026-08-15", "2026-12-23"})
    void takesNoOtherDayForOne(LocalDate day) {
        assertThat(book.isHoliday(day)).isFalse();
    }
}
