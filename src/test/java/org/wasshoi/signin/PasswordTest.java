package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ichinoseki2026",
                "Ichinoseki-2026!",
                "ＩＣＨＩＮＯＳＥＫＩ２０２６",
                "一関市20261124",
                "princess1985",
                "Hanako-1950!",
                "1q2w3e4r5t6y",
                "aaaaaaaaaaaa",
                "1234567890"
            })
    void isRefusedWhenItIsCommonOrAWordOfThePlace(String typed) {
        assertThat(new Password(typed).problem(Password.LEAST))
                .contains(Password.Problem.TOO_COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a long and quiet river", "一関の空は高くて青い", "𠮷田さんの柿の木が好き"})
    void isTakenWhenItIsLongAndOneOfItsOwn(String typed) {
        assertThat(new Password(typed).problem(Password.LEAST)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "𠮷𠮷𠮷𠮷𠮷"})
    void isRefusedWhenItIsShortInSignsAsPeopleSeeThem(String typed) {
        assertThat(new Password(typed).problem(Password.LEAST))
                .contains(Password.Problem.TOO_SHORT);
    }
}
