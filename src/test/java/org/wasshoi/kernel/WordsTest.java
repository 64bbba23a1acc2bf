package org.wasshoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"JA, 補助金", "EN, subsidy", "EASY, 市から もらう お金"})
    void speakEachLanguage(Language language, String expected) {
        var words = new Words("補助金", "subsidy", "市から もらう お金");
        assertThat(words.in(language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void canBeTheSameInEveryLanguage(Language language) {
        assertThat(Words.same("LINE").in(language)).isEqualTo("LINE");
    }

    @ParameterizedTest
    @CsvSource({"'', b, c", "a, ' ', c", "a, b, '　'"})
    void refuseABlankLanguage(String ja, String en, String easy) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Words(ja, en, easy));
    }

    @Test
    void refuseToBeBlankInEveryLanguage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Words.same(""));
    }
}
