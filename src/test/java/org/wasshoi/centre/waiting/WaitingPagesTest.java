package org.wasshoi.centre.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.centre.booking.Users;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Visits;

class WaitingPagesTest {

    private final Form visitor = Visits.by(Users.resident());

    @Test
    void leadFromATakenCellOfTheWeekToAPlaceInTheQueue() {
        taken("sogei-training");
        var week = App.get("/centres/sogei/rooms?week=" + Crowd.DAY).body();
        var path = "/rooms/sogei-training/wait?day=" + Crowd.DAY + "&amp;from=09:00&amp;to=12:00";
        assertThat(week).contains(path);

        var form = visitor.get(path.replace("&amp;", "&"));
        assertThat(form.body()).contains("空き待ち", Crowd.DAY.toString());
        assertThat(HtmlCheck.findings(form.body())).isEmpty();
        var joined = join("sogei-training", fields(Crowd.DAY));

        assertThat(location(joined)).isEqualTo("/me/waiting?done=joined");
        var mine = visitor.get("/me/waiting?done=joined").body();
        assertThat(mine).contains("いま 1番目です", "合唱", "空き待ちを受け付けました");
        assertThat(HtmlCheck.findings(mine)).isEmpty();
    }

    @Test
    void leadFromTheTakenAnswerToTheQueue() {
        taken("sogei-tatami");
        var fields = fields(Crowd.DAY);
        fields.put("step", "book");
        fields.put("shown", "400");

        var lost = visitor.post("/me", "/rooms/sogei-tatami/book", fields);

        assertThat(lost.statusCode()).isEqualTo(409);
        assertThat(lost.body()).contains("action=\"/rooms/sogei-tatami/wait\"");
        assertThat(HtmlCheck.findings(lost.body())).isEmpty();
    }

    @Test
    void letSomebodyAcceptWhatBecameFree() {
        var holder = Crowd.someone();
        var booked =
                Crowd.book(holder, Crowd.wish(Crowd.room("sogei-kitchen"), Crowd.DAY))
                        .orElseThrow();
        join("sogei-kitchen", fields(Crowd.DAY));
        Crowd.giveUp(holder, booked);

        var page = visitor.get("/me/waiting").body();
        assertThat(page).contains("空きました。お返事ください", "この部屋を使う", "返事の期限は");
        assertThat(HtmlCheck.findings(page)).isEmpty();
        var answered = visitor.post("/me", action(page, "answer"), Map.of("answer", "yes"));

        assertThat(location(answered)).isEqualTo("/me/waiting?done=accepted");
        assertThat(visitor.get("/me/bookings").body()).contains("合唱", "予約済み");
        var again = visitor.post("/me", action(page, "answer"), Map.of("answer", "no"));
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("もう変わっています");
    }

    @Test
    void letSomebodyLeaveOnce() {
        taken("sogei-hall-east");
        join("sogei-hall-east", fields(Crowd.DAY));
        var leave = action(visitor.get("/me/waiting").body(), "leave");

        assertThat(location(visitor.post("/me", leave, Map.of()))).endsWith("done=left");
        assertThat(visitor.post("/me", leave, Map.of()).statusCode()).isEqualTo(409);
    }

    @Test
    void hideOthersPlacesAndKnowNoOtherAnswer() {
        var holder = Crowd.someone();
        var booked =
                Crowd.book(holder, Crowd.wish(Crowd.room("sogei-hall-west"), Crowd.DAY))
                        .orElseThrow();
        join("sogei-hall-west", fields(Crowd.DAY));
        var leave = action(visitor.get("/me/waiting").body(), "leave");
        Crowd.giveUp(holder, booked);
        var answer = action(visitor.get("/me/waiting").body(), "answer");
        var stranger = Visits.by(Users.resident());

        assertThat(stranger.post("/me", leave, Map.of()).statusCode()).isEqualTo(404);
        assertThat(stranger.post("/me", answer, Map.of("answer", "yes")).statusCode())
                .isEqualTo(404);
        assertThat(
                        stranger.post("/me", answer, Map.of("answer", "yes", "desk", "yes"))
                                .statusCode())
                .isEqualTo(404);
        assertThat(visitor.post("/me", answer, Map.of("answer", "maybe")).statusCode())
                .isEqualTo(400);
        assertThat(
                        visitor.post("/me", "/waiting/" + UUID.randomUUID() + "/leave", Map.of())
                                .statusCode())
                .isEqualTo(404);
        assertThat(visitor.get("/me/waiting?done=everything").statusCode()).isEqualTo(400);
    }

    @Test
    void sendWhoWaitsForAFreeRoomToBookIt() {
        var answer = join("shibutami-training", fields(Crowd.DAY));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("この時間は空いています", "/rooms/shibutami-training/book?day=");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1} is told at {2}")
    @CsvSource({
        "day, 2027-04-31, day",
        "day, 2020-04-01, day",
        "from, 24:00, from",
        "to, 09:00, from",
        "people, 0, people",
        "people, 999, people",
        "title, '', title",
        "purpose, DANCING, purpose",
        "exemption, free, exemption",
    })
    void sayBesideTheFieldWhatIsWrong(String field, String typed, String place) {
        var fields = fields(Crowd.DAY);
        fields.put(field, typed);

        var answer = join("shibutami-tatami", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + place + "-e\"", fields.get("day"));
    }

    @Test
    void letTheDeskSeeWhoWaitsAndAnswerForThem() {
        var holder = Crowd.someone();
        var wish = Crowd.wish(Crowd.room("shibutami-kitchen"), Crowd.DAY);
        var booked = Crowd.book(holder, wish).orElseThrow();
        var asked = Crowd.join(Crowd.someone(), wish, false);
        Crowd.join(Crowd.someone(), wish, false);
        Crowd.giveUp(holder, booked);
        var clerk = Users.clerkOf("shibutami");

        var page = clerk.get("/desk/shibutami/waiting");
        assertThat(page.body()).contains("電話 0191-21-2111", "いま 1番目です", "この部屋を使う");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        var answered =
                clerk.post(
                        "/desk/shibutami/waiting",
                        action(page.body(), "answer"),
                        Map.of("answer", "yes", "desk", "yes"));

        assertThat(location(answered)).isEqualTo("/desk/shibutami/waiting");
        assertThat(Crowd.again(asked).state()).isEqualTo(WaitingState.BOOKED);
        assertThat(Users.clerkOf("okita").get("/desk/shibutami/waiting").statusCode())
                .isEqualTo(404);
        assertThat(clerk.get("/desk/nowhere/waiting").statusCode()).isEqualTo(404);
    }

    @Test
    void areEmptyInPlainWords() {
        assertThat(visitor.get("/me/waiting").body()).contains("待っている部屋はありません");
        assertThat(Users.clerkOf("genbi").get("/desk/genbi/waiting").body())
                .contains("空きを待っている人はいません");
    }

    private HttpResponse<String> join(String room, Map<String, String> fields) {
        return visitor.post("/me", "/rooms/" + room + "/wait", fields);
    }

    private static void taken(String room) {
        Crowd.book(Crowd.someone(), Crowd.wish(Crowd.room(room), Crowd.DAY)).orElseThrow();
    }

    private static HashMap<String, String> fields(LocalDate day) {
        var fields = new HashMap<String, String>();
        fields.put("once", UUID.randomUUID().toString());
        fields.put("day", day.toString());
        fields.put("from", "09:00");
        fields.put("to", "12:00");
        fields.put("booker", "");
        fields.put("title", "合唱");
        fields.put("purpose", "CULTURE");
        fields.put("people", "10");
        fields.put("exemption", "");
        return fields;
    }

    private static String action(String page, String what) {
        return List.of(page.split("action=\"")).stream()
                .map(part -> part.substring(0, part.indexOf('"')))
                .filter(path -> path.startsWith("/waiting/") && path.endsWith("/" + what))
                .findFirst()
                .orElseThrow();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
