package org.wasshoi.centre.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Visits;

class BookingPagesTest {

    private static final LocalDate DAY =
            LocalDate.now(App.bean(Clock.class)).plusMonths(2).withDayOfMonth(11);
    private static final Pattern SHOWN = Pattern.compile("name=\"shown\" value=\"(\\d+)\"");

    private final Form resident = Visits.by(Users.resident());

    @Test
    void showTheAmountBeforeAndAfterTheExemptionAndThenBook() {
        var room = "/rooms/yasakae-training/book";
        var fields = fields(DAY, Map.of("exemption", "learning", "heating", "yes"));

        var check = post(room, with(fields, "step", "check"));

        assertThat(check.statusCode()).isEqualTo(200);
        assertThat(check.body()).contains("700円", "−350円", "<strong>350円</strong>");
        assertThat(HtmlCheck.findings(check.body())).isEmpty();
        var made = post(room, with(with(fields, "step", "book"), "shown", shown(check)));
        assertThat(made.statusCode()).isEqualTo(303);
        var page = resident.get(location(made));
        assertThat(page.body()).contains("予約済み", "350円", "読書会");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(resident.get("/me/bookings").body()).contains("読書会", "予約済み");
    }

    @Test
    void lendWhatTheRoomHas() {
        var room = "/rooms/yasakae-training/book";
        var fields = fields(DAY.plusDays(1), Map.of("equipment-projector", "１"));

        var check = post(room, with(fields, "step", "check"));

        assertThat(check.body()).contains("プロジェクター 1");
        var made = post(room, with(with(fields, "step", "book"), "shown", shown(check)));
        assertThat(resident.get(location(made)).body()).contains("プロジェクター 1");
    }

    @Test
    void bookNothingForAnAmountThatWasNotShown() {
        var room = "/rooms/yasakae-kitchen/book";
        var fields = with(with(fields(DAY, Map.of()), "step", "book"), "shown", "0");

        var answer = post(room, fields);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(shown(answer)).isEqualTo("400");
        assertThat(bookingsOf("yasakae-kitchen")).isZero();
    }

    @ParameterizedTest(name = "{0} = {1} is answered {2} at {3}")
    @CsvSource({
        "day, 2027-04-31, 422, day",
        "day, '', 422, day",
        "day, 2020-04-01, 422, day",
        "day, 2099-04-01, 422, day",
        "from, 24:00, 422, from",
        "from, 08:00, 422, from",
        "to, 09:00, 422, from",
        "to, 25:99, 422, to",
        "people, 0, 422, people",
        "people, -3, 422, people",
        "people, 37, 422, people",
        "people, 99999999999, 422, people",
        "title, '', 422, title",
        "purpose, DANCING, 422, purpose",
        "exemption, public, 422, exemption",
        "exemption, free, 422, exemption",
        "equipment-projector, 2, 422, equipment",
        "equipment-piano, 1, 422, equipment",
        "equipment-projector, -1, 422, equipment-projector",
        "equipment-projector, 1.5, 422, equipment-projector"
    })
    void sayBesideTheFieldWhatIsWrongAndWriteNothing(
            String field, String typed, int status, String place) {
        var fields = with(with(fields(DAY, Map.of()), "step", "book"), field, typed);

        var answer = post("/rooms/nagai-training/book", fields);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body())
                .contains("id=\"" + place + "-e\"", "value=\"" + fields.get("day"));
        assertThat(bookingsOf("nagai-training")).isZero();
    }

    @Test
    void refuseAnotherOrganisationAndAKeyThatIsNone() {
        var forged = with(fields(DAY, Map.of()), "booker", UUID.randomUUID().toString());
        var keyless = with(fields(DAY, Map.of()), "once", "1");

        assertThat(post("/rooms/nagai-tatami/book", forged).statusCode()).isEqualTo(400);
        assertThat(post("/rooms/nagai-tatami/book", keyless).statusCode()).isEqualTo(400);
    }

    @Test
    void tellTheLoserAtOnceAndShowWhatIsFree() {
        var room = "/rooms/nagai-kitchen/book";
        var fields = with(with(fields(DAY, Map.of()), "step", "book"), "shown", "400");
        post(room, fields);

        var late =
                Visits.by(Users.resident())
                        .post("/me", room, with(fields, "once", UUID.randomUUID().toString()));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("近い空き", "/rooms/nagai-tatami/book?day=" + DAY);
        assertThat(HtmlCheck.findings(late.body())).isEmpty();
    }

    @Test
    void giveABookingUpAndFreeTheRoom() {
        var room = "/rooms/nagai-hall-east/book";
        var booking = location(book(room));
        var path = booking.replace("?done=made", "");

        var cancelled = resident.post(path, path + "/cancel", Map.of("version", "1"));

        assertThat(location(cancelled)).endsWith("done=cancelled");
        assertThat(resident.get(path).body()).contains("取消").doesNotContain("/cancel\"");
        assertThat(book(room).statusCode()).isEqualTo(303);
        assertThat(resident.post("/me", path + "/cancel", Map.of("version", "1")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void areHiddenFromStrangers() {
        var path = location(book("/rooms/nagai-hall-west/book")).replace("?done=made", "");
        var stranger = Visits.by(Users.resident());

        assertThat(stranger.get(path).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/me", path + "/cancel", Map.of("version", "1")).statusCode())
                .isEqualTo(404);
    }

    @Test
    void letTheCentreGrantARequest() {
        var path = location(book("/rooms/kozenji-hall/book")).replace("?done=made", "");
        var clerk = Users.clerkOf("kozenji");

        assertThat(clerk.get(path).body()).contains("申請中", "許可する");
        var granted = clerk.post(path, path + "/decide", Map.of("version", "1", "answer", "yes"));

        assertThat(location(granted)).endsWith("done=granted");
        assertThat(resident.get(path).body()).contains("予約済み").doesNotContain("許可する");
        assertThat(Users.clerkOf("genbi").get(path).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> book(String room) {
        return post(room, with(with(fields(DAY, Map.of()), "step", "book"), "shown", "400"));
    }

    private HttpResponse<String> post(String room, Map<String, String> fields) {
        return resident.post("/me", room, fields);
    }

    private static Map<String, String> fields(LocalDate day, Map<String, String> more) {
        var fields = new HashMap<String, String>();
        fields.put("once", UUID.randomUUID().toString());
        fields.put("day", day.toString());
        fields.put("from", "09:00");
        fields.put("to", "12:00");
        fields.put("booker", "");
        fields.put("title", "読書会");
        fields.put("purpose", "LEARNING");
        fields.put("people", "10");
        fields.put("exemption", "");
        fields.putAll(more);
        return fields;
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static String shown(HttpResponse<String> check) {
        var matcher = SHOWN.matcher(check.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static int bookingsOf(String room) {
        return App.bean(JdbcClient.class)
                .sql("select count(*) from centre.booking where room = ?")
                .param(room)
                .query(Integer.class)
                .single();
    }
}
