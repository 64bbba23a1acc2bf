package org.wasshoi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    private static final Typeface TYPEFACE = new Typeface();

    @Test
    void neverBeginsALineWithAFullStop() throws IOException {
        assertThat(TYPEFACE.lines("部屋を使います。", 10, 70)).containsExactly("部屋を使いま", "す。");
    }

    @Test
    void neverEndsALineWithAnOpeningBracket() throws IOException {
        assertThat(TYPEFACE.lines("研修室と和室（十畳）", 10, 70)).containsExactly("研修室と和室", "（十畳）");
    }

    @Test
    void keepsLatinWordsWhole() throws IOException {
        assertThat(TYPEFACE.lines("Ichinoseki City Office", 10, 80))
                .containsExactly("Ichinoseki City", "Office");
    }

    @Test
    void dividesAWordThatIsLongerThanALine() throws IOException {
        var lines = TYPEFACE.lines("x".repeat(50), 10, 80);

        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(String.join("", lines)).isEqualTo("x".repeat(50));
    }

    @Test
    void keepsTheLineBreaksOfTheText() throws IOException {
        assertThat(TYPEFACE.lines("一\n\n二\r\n三", 10, 80)).containsExactly("一", "", "二", "三");
    }

    @Test
    void dividesEvenWhereEverySignMustNotBeginALine() throws IOException {
        assertThat(String.join("", TYPEFACE.lines("。".repeat(30), 10, 70)))
                .isEqualTo("。".repeat(30));
    }
}
