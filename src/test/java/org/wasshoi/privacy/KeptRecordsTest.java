package org.wasshoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.signin.Someone;

/// What the centres keep of a person is seen by them, taken along, and goes with the account.
class KeptRecordsTest {

    private static final LocalDate TODAY = LocalDate.now(App.bean(Clock.class));
    private static final String PHONE = "0191212113";

    private final Someone someone = Someone.resident("及川 春");
    private final UUID person = someone.id().value();
    private final JdbcClient jdbc = App.bean(JdbcClient.class);

    @BeforeEach
    void keepSomething() {
        booked(LocalDate.of(2025, 5, 1).plusDays(Math.floorMod(person.hashCode(), 300)));
        booked(TODAY.plusDays(200 + Math.floorMod(person.hashCode(), 300)));
        run(
                """
                insert into centre.regular_user (id, centre, person, made_here, name, search_key, phone,
                                                 user_class, recorded_by, recorded_at)
                values (gen_random_uuid(), 'iwashimizu', :person, false, '及川 春', '及川春', :phone,
                        'RESIDENT', :person, now())
                """);
        run(
                """
                insert into centre.calendar_address (person, secret, made_at)
                values (:person, decode(replace(gen_random_uuid()::text || gen_random_uuid(), '-', ''),
                                        'hex'), now())
                """);
    }

    @Test
    void areShownAndTakenAlong() {
        var page = someone.browser().get("/me/data").body();

        assertThat(page).contains("部屋の予約", "和室", "読書会", "常連の名簿", "カレンダーのアドレス", PHONE);
        assertThat(HtmlCheck.findings(page)).isEmpty();
        assertThat(someone.browser().get("/me/data.json").body())
                .contains("\"bookings\"", "\"regulars\"", "\"use\" : \"読書会\"");
    }

    @Test
    void loseTheNameWithTheAccountButForWhatIsStillToCome() {
        var closed =
                someone.browser()
                        .post("/me/close", "/me/close", Map.of("password", Someone.PASSWORD));

        assertThat(closed.statusCode()).isEqualTo(303);
        assertThat(names("booking where person = ? order by day")).containsExactly("—", "及川 春");
        assertThat(names("regular_user where person = ?")).containsExactly("—");
        assertThat(
                        jdbc.sql("select count(*) from centre.calendar_address where person = ?")
                                .param(person)
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private void booked(LocalDate day) {
        jdbc.sql(
                        """
                        insert into centre.booking (id, once, room, day, during, held, state, name, phone,
                                                    user_class, purpose, title, people, for_profit,
                                                    heating, fee_kind, gross, way, sample, person, made_by,
                                                    made_at)
                        values (:id, :id, 'iwashimizu-tatami', :day, tsrange(:from, :to),
                                tsrange(:from, :to), 'CANCELLED', '及川 春', :phone, 'RESIDENT', 'OTHER',
                                '読書会', 5, false, false, 'MANAGER', 0, 'FORM', false, :person, :person,
                                now())
                        """)
                .param("id", UUID.randomUUID())
                .param("day", day)
                .param("from", day.atTime(9, 0))
                .param("to", day.atTime(12, 0))
                .param("phone", PHONE)
                .param("person", person)
                .update();
    }

    private void run(String sql) {
        jdbc.sql(sql).params(Map.of("person", person, "phone", PHONE)).update();
    }

    private List<String> names(String from) {
        return jdbc.sql("select name from centre." + from).param(person).query(String.class).list();
    }
}
