package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.privacy.Disposable.Due;

/// The month is one in which no other test books anything there.
class NamesOfUsersTest {

    private static final LocalDate DAY = LocalDate.of(1999, 5, 10);
    private static final Due MAY = new Due("takouzu 1999-05", DAY);

    private final NamesOfUsers names = App.bean(NamesOfUsers.class);
    private final JdbcClient jdbc = App.bean(JdbcClient.class);

    @Test
    void goAfterTheirTimeButForThoseOfOrganisations() {
        var person = booked(DAY, null, "千葉 電話");
        var group = booked(DAY, UUID.randomUUID(), "田河津の会");
        var later = booked(DAY.plusMonths(1), null, "千葉 来月");
        assertThat(names.beganBefore(DAY.plusDays(1))).contains(MAY);

        assertThat(names.dispose(MAY)).isTrue();

        assertThat(shown(person)).isEqualTo("— null 読書会");
        assertThat(shown(group)).isEqualTo("田河津の会 null 読書会");
        assertThat(shown(later)).isEqualTo("千葉 来月 0191212114 読書会");
        assertThat(names.beganBefore(DAY.plusDays(1))).doesNotContain(MAY);
    }

    private String shown(UUID booking) {
        return jdbc.sql("select name, phone, title from centre.booking where id = ?")
                .param(booking)
                .query((row, _) ->
                        row.getString("name")
                                + " "
                                + row.getString("phone")
                                + " "
                                + row.getString("title"))
                .single();
    }

    private UUID booked(LocalDate day, @Nullable UUID organisation, String name) {
        var id = UUID.randomUUID();
        jdbc.sql(
                        """
                        insert into centre.booking (id, once, room, day, during, held, state, organisation,
                                                    name, phone, user_class, purpose, title, people,
                                                    for_profit, heating, fee_kind, gross, way, sample,
                                                    made_by, made_at)
                        values (:id, :id, 'takouzu-tatami', :day, tsrange(:from, :to),
                                tsrange(:from, :to), 'CANCELLED', :organisation, :name, '0191212114',
                                'RESIDENT', 'OTHER', '読書会', 5, false, false, 'MANAGER', 0, 'FORM', false,
                                :id, now())
                        """)
                .param("id", id)
                .param("day", day)
                .param("from", day.atTime(9, 0))
                .param("to", day.atTime(12, 0))
                .param("organisation", organisation)
                .param("name", name)
                .update();
        return id;
    }
}
