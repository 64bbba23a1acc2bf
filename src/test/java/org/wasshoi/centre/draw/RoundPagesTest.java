package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.people.Role;
import org.wasshoi.people.Scope;
import org.wasshoi.people.Term;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;
import org.wasshoi.signin.Visits;

class RoundPagesTest {

    private final Form clerk = Visits.by(Festival.clerk());
    private final Someone citizen = Someone.resident("踊り 好子");

    @Test
    void areClosedToThoseWhoDoNotHoldRounds() {
        var festival = Festival.open(Way.MEETING, 1);
        var path = festival.round().deskPath();
        var elsewhere = Someone.resident("隣の窓口");
        elsewhere.take(
                Role.CENTRE_CLERK,
                new Scope.OfCentre(Festival.ELSEWHERE),
                new Term(Festival.TODAY.minusYears(1), null));

        assertThat(citizen.browser().get("/desk/draws").statusCode()).isEqualTo(403);
        for (var page : new String[] {"", "/enter", "/meeting", "/telling"}) {
            assertThat(elsewhere.browser().get(path + page).statusCode()).isEqualTo(404);
        }
        var draw = elsewhere.browser().post("/me", path + "/draw", Map.of());
        assertThat(draw.statusCode()).isEqualTo(404);
        assertThat(elsewhere.browser().get("/desk/draws").body()).doesNotContain(path);
    }

    @Test
    void letTheCentreOpenARound() {
        var fields = newRound();

        var opened = open(fields, "sarusawa-training");

        assertThat(location(opened)).contains("/desk/draws/", "done=opened");
        var page = clerk.get(location(opened));
        assertThat(page.body()).contains("文化祭のホール", "おさえました", "scope=\"col\">枠<");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(location(open(fields, "sarusawa-training"))).isEqualTo(location(opened));
        assertThat(clerk.get("/desk/draws").body()).contains("文化祭のホール");
        assertThat(HtmlCheck.findings(clerk.get("/desk/draws/new?centre=sarusawa").body()))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} = {1} is answered 422 at {2}")
    @CsvSource({
        "name, '', name",
        "way, DICE, way",
        "first, 2027-04-31, first",
        "first, 2020-01-01, first",
        "last, 2020-01-01, last",
        "last, 2099-01-01, last",
        "opens, 2020-01-01, opens",
        "closes, 2020-01-01, closes",
        "day, 2020-01-01, day",
        "day, '', day",
        "time, 24:00, time",
        "time, 25:99, time",
        "mostWishes, 0, mostWishes",
        "mostWishes, 11, mostWishes",
        "mostPlaces, -1, mostPlaces",
        "claimDays, 99999999999, claimDays",
        "sentence, '', sentence",
        "sentence, 'a\nb', sentence",
    })
    void openNoRoundThatCannotBe(String field, String typed, String place) {
        var before = rounds();

        var answer = open(with(newRound(), field, typed), "sarusawa-training");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + place + "-e\"");
        assertThat(rounds()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nowhere", "yamanome-hall"})
    void openNoRoundWithoutARoomOfTheCentre(String room) {
        var answer = open(newRound(), room);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("部屋を選んでください");
    }

    @Test
    void enterForThoseWhoCallAndTakeTheirClaims() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var path = festival.round().deskPath();
        var form = clerk.get(path + "/enter").body();
        assertThat(HtmlCheck.findings(form)).isEmpty();

        var nowhere = clerk.post(path + "/enter", path + "/enter", atDesk(Map.of("phone", "")));
        var entered = clerk.post(path + "/enter", path + "/enter", atDesk(Map.of()));
        var again = clerk.post(path + "/enter", path + "/enter", atDesk(Map.of()));

        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("電話番号か住所");
        assertThat(location(entered)).endsWith("done=entered");
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(festival.entries().getFirst().reception()).isNotNull();
        festival.over();
        assertThat(location(clerk.post(path, path + "/draw", Map.of()))).endsWith("done=drawn");
        assertThat(location(clerk.post(path, path + "/draw", Map.of()))).endsWith("done=late");
        var list = clerk.get(path + "/telling").body();
        assertThat(list).contains("猿沢の会", "0191-47-5111", "電話");
        assertThat(HtmlCheck.findings(list)).isEmpty();
        var notice = App.bean(DrawNotices.class).of(festival.id()).getFirst().id().toString();
        clerk.post(path, path + "/telling", Map.of("notice", notice));
        assertThat(clerk.get(path + "/telling").body()).contains("知らせる人は残っていません");
        var award = festival.awards().getFirst().id().value().toString();
        var claimed = clerk.post(path, path + "/claim", Map.of("award", award, "answer", "yes"));
        assertThat(location(claimed)).endsWith("done=claimed");
        assertThat(HtmlCheck.findings(clerk.get(path).body())).isEmpty();
    }

    @Test
    void enterTheResultOfAMeeting() {
        var festival = Festival.open(Way.MEETING, 1);
        IntStream.range(0, 2).forEach(_ -> festival.enter(1));
        festival.over();
        var path = festival.round().deskPath();
        var list = clerk.get(path + "/meeting").body();
        assertThat(list).contains("重なり", "団体 ");
        assertThat(HtmlCheck.findings(list)).isEmpty();

        var wrong = meet(path, Map.of("slot1", "9"));
        var much = meet(path, Map.of("slot1", "1", "slot2", "1"));
        var right = meet(path, Map.of("slot1", "1", "slot2", "2"));
        var again = meet(path, Map.of("slot1", "2", "slot2", "1"));

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"slot1-e\"", "value=\"9\"");
        assertThat(much.statusCode()).isEqualTo(422);
        assertThat(much.body()).contains("id=\"slot2-e\"");
        assertThat(location(right)).endsWith("done=settled");
        assertThat(location(again)).endsWith("done=late");
        assertThat(festival.entry(festival.awards().getFirst()).number()).isOne();
    }

    @Test
    void askForTheNumberKnownLaterAndForAReason() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var path = festival.round().deskPath();
        var fields = with(newRound(), "asksWord", "yes");
        var asking = location(open(fields, "sarusawa-tatami")).replace("?done=opened", "");

        var nameless = clerk.post(path, path + "/call-off", Map.of("reason", " "));
        assertThat(nameless.statusCode()).isEqualTo(422);
        assertThat(nameless.body()).contains("id=\"reason-e\"");
        var id = UUID.fromString(asking.substring(asking.lastIndexOf('/') + 1));
        new Festival(new RoundId(id), Festival.TODAY).over();
        var wordless = clerk.post(asking, asking + "/draw", Map.of("word", ""));
        assertThat(wordless.statusCode()).isEqualTo(422);
        assertThat(wordless.body()).contains("id=\"word-e\"");
        var drawn = clerk.post(asking, asking + "/draw", Map.of("word", "12.3"));
        assertThat(location(drawn)).endsWith("done=drawn");
        assertThat(App.get(asking.replace("/desk", "") + "/sentence.txt").body())
                .isEqualTo("12月1日の最高気温12.3");
        var off = clerk.post(path, path + "/call-off", Map.of("reason", "工事のため"));
        assertThat(location(off)).endsWith("done=called-off");
        assertThat(App.get(festival.round().path()).body()).contains("中止", "工事のため");
    }

    private static Map<String, String> atDesk(Map<String, String> more) {
        var fields = new HashMap<>(Festival.typedUse());
        fields.put("wish1", "1");
        fields.put("name", "猿沢の会");
        fields.put("phone", "0191-47-5111");
        fields.put("userClass", "LOCAL_GROUP");
        fields.put("receptionChannel", "phone");
        fields.put("receivedOn", Festival.TODAY.toString());
        fields.putAll(more);
        return fields;
    }

    private HttpResponse<String> meet(String path, Map<String, String> fields) {
        return clerk.post("/me", path + "/meeting", fields);
    }

    private static Map<String, String> newRound() {
        var day = Festival.freeDay();
        var fields = new HashMap<String, String>();
        fields.put("once", UUID.randomUUID().toString());
        fields.put("centre", Festival.CENTRE);
        fields.put("name", "文化祭のホール");
        fields.put("way", "LOTTERY");
        fields.put("first", day.toString());
        fields.put("last", day.toString());
        fields.put("opens", Festival.TODAY.toString());
        fields.put("closes", Festival.TODAY.plusDays(9).toString());
        fields.put("day", Festival.TODAY.plusDays(12).toString());
        fields.put("sentence", "12月1日の最高気温");
        return fields;
    }

    private HttpResponse<String> open(Map<String, String> fields, String room) {
        return clerk.post("/me", "/desk/draws", with(fields, "room", room));
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static int rounds() {
        return App.bean(JdbcClient.class)
                .sql("select count(*) from centre.draw_round")
                .query(Integer.class)
                .single();
    }
}
