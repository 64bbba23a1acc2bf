package org.wasshoi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0191212111, 0191-21-2111",
        "09012345678, 090-1234-5678",
        "0312345678, 03-1234-5678",
        "0120444444, 0120-444-444",
        "0191-21-2111, 0191-21-2111",
        "例, 例"
    })
    void isShownInTheGroupsPeopleReadOut(String kept, String shown) {
        assertThat(PhoneNumber.grouped(kept)).isEqualTo(shown);
    }
}
