package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Words;

class SoughtTest {

    private static final Words TITLE =
            new Words("輪っしょい!!WEBへの年間アクセス数", "Yearly accesses to the website", "ネットで見た回数");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "web, true",
        "ＷＥＢ, true",
        "Web　アクセス, true",
        "ｱｸｾｽ web, true",
        "あくせす, true",
        "あくせｽ, true",
        "web 会議, false",
        "website, false",
        "ネット, false",
        "' 　', false"
    })
    void findsAllWordsWhateverTheirCaseWidthAndKana(String text, boolean found) {
        assertThat(Sought.of(text).isIn(Language.JA, TITLE)).isEqualTo(found);
    }

    @Test
    void looksIntoTheReadersLanguageAndTheOfficialOne() {
        assertThat(Sought.of("Website 輪っしょい").isIn(Language.EN, TITLE)).isTrue();
        assertThat(Sought.of("ネット").isIn(Language.EASY, TITLE)).isTrue();
    }

    @Test
    void findsWordsSpreadOverSeveralTexts() {
        assertThat(Sought.of("web 合計").isIn(Language.JA, TITLE, Words.same("合計"))).isTrue();
    }
}
