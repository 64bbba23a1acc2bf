package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/nowhere", "/wasshoi.css", "/search?q=a%00b"})
    void everyAnswerBearsAnIdOfItsOwn(String path) {
        assertThat(id(path)).isNotEqualTo(id(path));
    }

    private static UUID id(String path) {
        var answer = App.get(path, "X-Request-Id", "forged");
        return UUID.fromString(answer.headers().firstValue("X-Request-Id").orElseThrow());
    }
}
