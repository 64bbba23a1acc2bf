package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wasshoi.App;
import org.wasshoi.centre.UserClass;
import org.wasshoi.centre.booking.Booker;
import org.wasshoi.people.OrganisationId;
import org.wasshoi.people.PersonId;
import org.wasshoi.privacy.Disposable.Due;

class NamesOfEntrantsTest {

    private static final LocalDateTime THEN = LocalDateTime.of(1999, 5, 10, 10, 0);
    private static final LocalDate AFTER = LocalDate.of(1999, 5, 11);

    private final NamesOfEntrants names = App.bean(NamesOfEntrants.class);
    private final Festival festival = Festival.open(Way.LOTTERY, 1);
    private final Due due = new Due(festival.id().value().toString(), THEN.toLocalDate());

    @Test
    void goAfterTheirTimeButForThoseOfOrganisations() {
        festival.enter(new Booker(null, null, "千葉 電話", "0191212119", UserClass.RESIDENT), 1);
        festival.enter(
                new Booker(
                        null,
                        new OrganisationId(UUID.randomUUID()),
                        "猿沢の会",
                        "0191212118",
                        UserClass.LOCAL_GROUP),
                2);
        festival.over().draw();
        festival.move(THEN.minusDays(9), THEN.minusDays(2), THEN);
        assertThat(names.beganBefore(AFTER)).contains(due);

        assertThat(names.dispose(due)).isTrue();

        assertThat(festival.entries())
                .extracting(entry -> entry.booker().name())
                .containsExactly("—", "猿沢の会");
        assertThat(kept("phone is not null")).isZero();
        assertThat(kept("entrant like '%千葉%' or likeness like '%千葉%'")).isZero();
        assertThat(festival.awards()).hasSize(2);
        assertThat(names.beganBefore(AFTER)).doesNotContain(due);
    }

    @Test
    void stayWhileTheRoundIsNotDecided() {
        festival.enter(new Booker(null, null, "千葉 未定", "0191212117", UserClass.RESIDENT), 1);
        festival.move(THEN.minusDays(9), THEN.minusDays(2), THEN);
        assertThat(names.beganBefore(AFTER)).doesNotContain(due);
    }

    @Test
    void goWithAPersonWhoLeaves() {
        var person = new PersonId(UUID.randomUUID());
        festival.enter(new Booker(person, null, "千葉 退会", "0191212116", UserClass.RESIDENT), 1);
        App.bean(OwnEntries.class).forget(person);
        assertThat(kept("likeness like '%千葉%' or name like '%千葉%'")).isZero();
    }

    private int kept(String condition) {
        return Festival.rows(
                "select count(*)::int from centre.draw_entry where round = ? and ("
                        + condition
                        + ")",
                festival.id().value());
    }
}
