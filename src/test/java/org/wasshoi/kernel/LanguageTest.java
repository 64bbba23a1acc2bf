package org.wasshoi.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest(name = "{0} has the code {1} and the tag {2}")
    @CsvSource({"JA, ja, ja", "EN, en, en", "EASY, easy, ja"})
    void hasACodeAndAnHtmlTag(Language language, String code, String htmlTag) {
        assertThat(language.code()).isEqualTo(code);
        assertThat(language.htmlTag()).isEqualTo(htmlTag);
    }

    @ParameterizedTest
    @EnumSource
    void isFoundByItsCode(Language language) {
        assertThat(Language.of(language.code())).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JA", "fr", "ja "})
    void isNotFoundByAnotherCode(String code) {
        assertThat(Language.of(code)).isEmpty();
    }

    @Test
    void comesJapaneseFirst() {
        assertThat(Language.values()).containsExactly(Language.JA, Language.EN, Language.EASY);
    }
}
