package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void isAnotherForEveryFormThatIsShown() {
        assertThat(Once.fresh()).isNotEqualTo(Once.fresh());
    }

    @Test
    void comesBackAsItWasGivenOut() {
        var once = Once.fresh();

        assertThat(Once.of(Map.of("once", once.key().toString()))).isEqualTo(once);
    }

    @Test
    void isAskedForOfEveryFormThatCreates() {
        assertThatThrownBy(() -> Once.of(Map.of())).isInstanceOf(BadParameter.class);
        assertThatThrownBy(() -> Once.of(Map.of("once", "1"))).isInstanceOf(BadParameter.class);
    }
}
