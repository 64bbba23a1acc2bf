package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterCodeTest {

    private static final LetterCode CODE = new LetterCode("OABC2345DEFG67BI");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OABC2345DEFG67BI",
                "oabc 2345 defg 67bi",
                " OABC-2345-DEFG-67BI ",
                "ＯＡＢＣ２３４５ＤＥＦＧ６７ＢＩ",
                "0ABC2345DEFG6781",
                "OABCー2345ーDEFGー67BI"
            })
    void isReadHoweverItIsTyped(String typed) {
        assertThat(LetterCode.typed(typed)).contains(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OABC", "OABC2345DEFG67B9", "OABC2345DEFG67BIA", "𠮷", "123456"})
    void isNothingElse(String typed) {
        assertThat(LetterCode.typed(typed)).isEmpty();
    }

    @Test
    void isNotLookedForInALongText() {
        assertThat(LetterCode.typed(" ".repeat(100_000) + CODE.text())).isEmpty();
    }

    @Test
    void comesInGroupsOfFour() {
        assertThat(CODE.grouped()).isEqualTo("OABC 2345 DEFG 67BI");
        assertThat(LetterCode.typed(LetterCode.random().grouped())).isPresent();
    }
}
