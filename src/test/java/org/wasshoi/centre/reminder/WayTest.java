package org.wasshoi.centre.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.people.Contact;
import org.wasshoi.people.NoticeChannel;

class WayTest {

    @ParameterizedTest(name = "who wants {0} and gives {1}, {2}, {3} is told by {5} (urgent: {4})")
    @CsvSource({
        "MAIL, a@example.jp, 0191212111, 竹山町, false, MAIL",
        "MAIL, , 0191212111, 竹山町, false, PHONE",
        "MAIL, , , 竹山町, false, LETTER",
        "MAIL, , , , true, SITE",
        "PHONE, a@example.jp, 0191212111, , false, PHONE",
        "PHONE, a@example.jp, , , false, MAIL",
        "LETTER, a@example.jp, 0191212111, 竹山町, true, LETTER",
        "LETTER, , 0191212111, , true, PHONE",
        "SITE, a@example.jp, 0191212111, 竹山町, false, SITE",
        "SITE, a@example.jp, 0191212111, 竹山町, true, MAIL",
        "SITE, , 0191212111, , true, PHONE",
    })
    void followsTheWishAndWhatIsKnown(
            NoticeChannel wish,
            String mail,
            String phone,
            String address,
            boolean urgent,
            Way way) {
        assertThat(Way.to(new Contact(mail, phone, address), wish, urgent)).isEqualTo(way);
    }
}
