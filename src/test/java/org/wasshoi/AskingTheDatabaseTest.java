package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingTheDatabaseTest {

    @ParameterizedTest
    @CsvSource({
        "/, 12",
        "/plan, 1",
        "/plan/projects/11, 10",
        "/plan/terms, 1",
        "/plan/versions, 1",
        "/indicators, 10",
        "/indicators/P-1, 20",
        "/indicators/P-1/records, 6",
        "/areas, 4",
        "/areas/ichinoseki, 13",
        "/centres, 3",
        "/centres/yamanome, 13",
        "/bodies, 3",
        "/bodies/yamanome, 12",
        "/search?q=市, 5",
        "/join, 1",
        "/about, 2",
        "/accessibility, 0",
        "/data, 1",
        "/api/v1/plan, 1",
        "/api/v1/indicators, 9",
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
