package org.wasshoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenCountTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1200",
                "1,200",
                "１２００",
                "１，２００",
                " 1200 ",
                "01200",
                "1200人",
                "１２００ 名",
                "1200 people"
            })
    void isReadHoweverItIsWritten(String typed) {
        assertThat(WrittenCount.read(typed, 1, 20_000)).contains(1200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "0",
                "-3",
                "20001",
                "1,20",
                "12,00",
                "二十",
                "3月",
                "3年",
                "12時",
                "20人くらい",
                "2 0",
                "20.5",
                "1e3",
                "9999999999",
                "99999999999999999999",
                "人"
            })
    void isNotGuessed(String typed) {
        assertThat(WrittenCount.read(typed, 1, 20_000)).isEmpty();
    }
}
