package org.wasshoi.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-4567-89AB-CDEF",
                "0123456789abcdef",
                " 0123 4567 89ab cdef ",
                "０１２３－４５６７－８９ＡＢ－ＣＤＥＦ",
                "O1234567-89AB-CDEF",
                "oi23-4567-89ab-cdef",
                "0l23ー4567ー89ABーCDEF"
            })
    void isReadHoweverItIsTyped(String typed) {
        var expected = typed.startsWith("O1") ? "O1234567-89AB-CDEF" : "0123456789ABCDEF";

        assertThat(Code.of(typed)).isEqualTo(Code.of(expected));
        assertThat(Code.of("0123-4567-89AB-CDEF")).contains(new Code("0123456789ABCDEF"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0123", "0123-4567-89AB-CDEU", "\uD842", "日本", "0123456789ABCDEF0"})
    void isNothingElse(String typed) {
        assertThat(Code.of(typed)).isEmpty();
    }

    @Test
    void isReadBackFromTheLetter() {
        var code = Code.random(new SecureRandom());

        assertThat(Code.of(code.grouped())).contains(code);
        assertThat(code.grouped()).matches("\\w{4}-\\w{4}-\\w{4}-\\w{4}");
        assertThat(code.toString()).doesNotContain(code.signs());
    }
}
