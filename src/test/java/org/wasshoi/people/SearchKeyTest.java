package org.wasshoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest(name = "{0} is found by {1}")
    @CsvSource({
        "髙橋 一郎, 高橋一郎",
        "山﨑, 山崎",
        "齋藤, 斎藤",
        "渡邉, 渡辺",
        "さとう はなこ, サトウハナコ",
        "ｻﾄｳ ﾊﾅｺ, さとうはなこ",
        "Anna-Maria SMITH, anna maria smith",
        "エドワード・ジョーンズ, エドワドジョンズ",
        "葛󠄀城, 葛城",
        "𠮷田, 𠮷田"
    })
    void isTheSameForTwoSpellingsOfOneName(String one, String other) {
        assertThat(SearchKey.of(one)).isEqualTo(SearchKey.of(other));
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource({"𠮷田, 吉野", "ヤマサキ, ヤマザキ", "佐藤, 左藤"})
    void tellsDifferentNamesApart(String one, String other) {
        assertThat(SearchKey.of(one)).isNotEqualTo(SearchKey.of(other));
    }
}
