package org.wasshoi.signin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppSecretTest {

    private static final AppSecret SECRET = AppSecret.of("12345678901234567890".getBytes(UTF_8));

    /// The vectors of RFC 6238, appendix B, of which six digits are the last of eight.
    @ParameterizedTest(name = "at {0} seconds the code is {1}")
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void makesTheCodesOfTheStandard(long seconds, String code) {
        var moment = Instant.ofEpochSecond(seconds);

        assertThat(SECRET.code(AppSecret.step(moment))).isEqualTo(code);
        assertThat(SECRET.stepOf(code, moment)).contains(AppSecret.step(moment));
    }

    @Test
    void takesClocksThatDifferByAStepAndNoMore() {
        assertThat(SECRET.stepOf("287082", Instant.ofEpochSecond(89))).contains(1L);
        assertThat(SECRET.stepOf("287082", Instant.ofEpochSecond(29))).contains(1L);
        assertThat(SECRET.stepOf("287082", Instant.ofEpochSecond(90))).isEmpty();
    }

    @Test
    void isWrittenInLettersThatAppsKnow() {
        assertThat(SECRET.letters().text()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(SECRET.letters().grouped()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
        assertThat(SECRET.bytes()).isEqualTo("12345678901234567890".getBytes(UTF_8));
    }

    @Test
    void isAnotherOneEachTime() {
        assertThat(AppSecret.random()).isNotEqualTo(AppSecret.random());
        assertThat(AppSecret.random().bytes()).hasSize(20);
    }

    @Test
    void tellsNobody() {
        assertThat(SECRET.toString()).isEqualTo("AppSecret");
    }
}
