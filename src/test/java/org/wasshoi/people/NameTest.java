package org.wasshoi.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"𠮷田 茂", "髙橋", "山﨑", "葛󠄀城", "Nguyễn Thị Hoa", "محمد", "か\u3099", "O'Neill"})
    void isAcceptedAsTyped(String name) {
        assertThat(Name.problem(name)).isEmpty();
        assertThat(new Name(name).text()).isEqualTo(name);
    }

    @Test
    void countsCharactersNotHalvesOfThem() {
        assertThat(Name.problem("𠮷".repeat(Name.LONGEST))).isEmpty();
        assertThat(Name.problem("𠮷".repeat(Name.LONGEST + 1))).contains(Name.Problem.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000"})
    void isNotEmpty(String name) {
        assertThat(Name.problem(name)).contains(Name.Problem.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"山\u0000田", "\uE000田", "a\u202Eb", "a\nb", "\uD842"})
    void hasNoCharacterThatOnlyOneMachineKnowsOrThatHidesAnother(String name) {
        assertThat(Name.problem(name)).contains(Name.Problem.UNREADABLE);
    }
}
