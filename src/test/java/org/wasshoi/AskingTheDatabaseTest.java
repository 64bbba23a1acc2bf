package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTheDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "/, 12",
        "/plan, 2",
        "/plan/projects/11, 10",
        "/plan/terms, 3",
        "/plan/versions, 3",
        "/indicators, 10",
        "/indicators/P-1, 20",
        "/indicators/P-1/records, 20",
        "/areas, 4",
        "/areas/ichinoseki, 14",
        "/centres, 4",
        "/centres/yamanome, 14",
        "/bodies, 4",
        "/bodies/yamanome, 14",
        "/search?q=市, 12",
        "/join, 2",
        "/about, 4",
        "/accessibility, 0",
        "/data, 3",
        "/api/v1/plan, 2",
        "/api/v1/indicators, 10",
        "/api/v1/centres, 1"
    })
    void aPageAsksFewQuestions(String path, int most) {
        var address = path.replace("市", "%E5%B8%82");
        App.statements(address);

        assertThat(App.statements(address)).isLessThanOrEqualTo(most);
    }

    @Test
    void aPageOfManyPlacesAsksNoMoreThanOneOfFew() {
        assertThat(App.statements("/areas/ichinoseki")).isEqualTo(App.statements("/areas/murone"));
    }

    @Test
    void aPageThatIsKeptAsksNothing() {
        App.get("/plan");

        assertThat(App.statementsOf(() -> App.get("/plan"))).isZero();
    }
}
