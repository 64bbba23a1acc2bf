package org.wasshoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wasshoi.audit.AuditFixtures.PERSON;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @Test
    void showsWhatIsDeclaredAndHidesTheRest() {
        var change = PERSON.change(null, Map.of("area", "daito", "name", "佐藤", "phone", "0191"));
        assertThat(change.after())
                .isEqualTo("{\"area\":\"daito\",\"name\":\"***\",\"phone\":\"***\"}");
        assertThat(change.before()).isNull();
    }

    @Test
    void tellsThatAHiddenFieldChangedButNotHow() {
        var change =
                PERSON.change(
                        Map.of("name", "佐藤", "mail", "a@example.jp"),
                        Map.of("name", "伊藤", "mail", "a@example.jp"));
        assertThat(change.before()).isEqualTo("{\"mail\":\"***\",\"name\":\"***\"}");
        assertThat(change.after()).isEqualTo("{\"mail\":\"***\",\"name\":\"*** changed\"}");
    }

    @Test
    void showsOfADateOnlyTheYear() {
        var change = PERSON.change(null, Map.of("born", LocalDate.of(1940, 5, 6)));
        assertThat(change.after()).isEqualTo("{\"born\":1940}");
    }

    @Test
    void hidesADateThatIsNone() {
        assertThat(PERSON.change(null, Map.of("born", "1940-05-06")).after())
                .isEqualTo("{\"born\":\"***\"}");
    }

    @Test
    void tellsThatAFieldIsEmpty() {
        var values = new HashMap<String, Object>();
        values.put("name", null);
        assertThat(PERSON.change(values, null).before()).isEqualTo("{\"name\":null}");
    }

    @Test
    void refusesAShownValueWithFieldsOfItsOwn() {
        assertThatThrownBy(() -> PERSON.change(null, Map.of("area", Map.of("name", "佐藤"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void neverLetsAnUndeclaredValueThrough(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var secret = "secret-" + random.nextLong();
            var field = "field-" + random.nextInt(5);
            var change =
                    PERSON.change(
                            Map.of(field, secret), Map.of(field, secret + "x", "born", secret));
            assertThat(change.before() + change.after())
                    .as("seed %d, case %d", seed, i)
                    .doesNotContain("secret");
        }
    }
}
