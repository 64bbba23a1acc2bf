package org.wasshoi.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/me",
                "/rooms/yamanome-training/book?day=2026-12-15&from=09:00&to=12:00",
                "/rooms?from=09%3A00"
            })
    void isThePageThatWasAskedFor(String asked) {
        assertThat(Next.of(asked).path()).isEqualTo(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "https://evil.example/me",
                "/me?next=https://evil.example",
                "/me\r\nSet-Cookie: a=b",
                "/me?a=\"onclick",
                "?next=/me"
            })
    void isNeverAnotherSiteNorAnythingOdd(String asked) {
        assertThat(Next.of(asked)).isEqualTo(Next.MY_PAGE);
    }
}
