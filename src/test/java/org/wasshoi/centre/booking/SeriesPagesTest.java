package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.people.PersonId;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Visits;

class SeriesPagesTest {

    private static final LocalDate FIRST = first();

    private final PersonId person = Users.resident();
    private final Form resident = Visits.by(person);

    @Test
    void tellOfEachDayWhetherItIsFreeAndBookTheDaysPicked() {
        var path = "/rooms/konashi-training/series";
        book("/rooms/konashi-training/book", fields(FIRST.plusWeeks(1), Map.of()));

        var check = post(path, fields(FIRST, Map.of("step", "check")));

        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(HtmlCheck.findings(check.body())).isEmpty();
        assertThat(check.body())
                .contains("予約が入っています", "name=\"pick\" value=\"" + FIRST + "\"")
                .doesNotContain("name=\"pick\" value=\"" + FIRST.plusWeeks(1) + "\"");
        var picked = Map.of("step", "book", "pick", FIRST.plusWeeks(2).toString());
        assertThat(post(path, fields(FIRST, picked)).statusCode()).isEqualTo(303);
        assertThat(days("konashi-training"))
                .containsExactly(FIRST.plusWeeks(1), FIRST.plusWeeks(2));
    }

    @Test
    void sentTwiceTheyBookOnce() {
        var path = "/rooms/konashi-tatami/series";
        var fields = fields(FIRST, Map.of("step", "book", "pick", FIRST.toString()));

        post(path, fields);

        assertThat(post(path, fields).statusCode()).isEqualTo(303);
        assertThat(days("konashi-tatami")).containsExactly(FIRST);
    }

    @Test
    void giveUpOneAndAllLaterOnes() {
        var path = "/rooms/konashi-kitchen/series";
        var once = UUID.randomUUID().toString();
        for (var day : List.of(FIRST, FIRST.plusWeeks(1), FIRST.plusWeeks(2))) {
            var pick = Map.of("step", "book", "pick", day.toString(), "once", once);
            post(path, fields(FIRST, pick));
        }
        var second = "/bookings/" + booking("konashi-kitchen", FIRST.plusWeeks(1));

        resident.post(second, second + "/cancel", Map.of("version", "1", "later", "all"));

        assertThat(days("konashi-kitchen")).containsExactly(FIRST);
    }

    @ParameterizedTest(name = "{0} = {1} is wrong at {2}")
    @CsvSource({
        "until, 2999-01-01, until",
        "until, 2027-04-31, until",
        "repeat, daily, repeat",
        "listed, 2027-02-30, listed",
        "people, 0, people"
    })
    void sayBesideTheFieldWhatIsWrong(String field, String typed, String place) {
        var more = Map.of("step", "check", field, typed);

        var answer = post("/rooms/konashi-hall-east/series", fields(FIRST, more));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + place + "-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
    }

    @Test
    void takeAListOfDays() {
        var listed = FIRST.plusDays(3) + "\n" + FIRST.plusDays(8) + "\n";
        var more = Map.of("step", "check", "listed", listed);

        var check = post("/rooms/konashi-hall-west/series", fields(FIRST, more));

        assertThat(check.body().split("name=\"pick\"", -1)).hasSize(4);
    }

    /// Not in the weeks around New Year, when the centres are closed.
    private static LocalDate first() {
        var first =
                LocalDate.now(App.bean(Clock.class))
                        .plusDays(12)
                        .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        var isNearNewYear = first.getMonth() == Month.DECEMBER || first.getDayOfYear() < 4;
        return isNearNewYear ? first.plusWeeks(6) : first;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields) {
        return resident.post("/me", path, fields);
    }

    private void book(String path, Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.putAll(Map.of("step", "book", "shown", "400"));
        assertThat(post(path, all).statusCode()).isEqualTo(303);
    }

    private static Map<String, String> fields(LocalDate day, Map<String, String> more) {
        var fields = new HashMap<String, String>();
        fields.put("once", UUID.randomUUID().toString());
        fields.put("day", day.toString());
        fields.put("repeat", "weekly");
        fields.put("until", day.plusWeeks(2).toString());
        fields.put("from", "09:00");
        fields.put("to", "12:00");
        fields.put("title", "体操");
        fields.put("purpose", "SPORTS");
        fields.put("people", "10");
        fields.putAll(more);
        return fields;
    }

    /// The days on which this person holds the room.
    private List<LocalDate> days(String room) {
        return App.bean(JdbcClient.class)
                .sql(
                        """
                        select day
                          from centre.booking
                         where room = ?
                           and made_by = ?
                           and centre.holds(state)
                         order by day
                        """)
                .params(room, person.value())
                .query(LocalDate.class)
                .list();
    }

    private static UUID booking(String room, LocalDate day) {
        return App.bean(JdbcClient.class)
                .sql("select id from centre.booking where room = ? and day = ?")
                .param(room)
                .param(day)
                .query(UUID.class)
                .single();
    }
}
