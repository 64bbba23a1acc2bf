package org.wasshoi.centre.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

class DrawPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

    private final Form clerk = Visits.by(Festival.clerk());
    private final Someone citizen = Someone.resident("踊り 好子");

    @Test
    void leadACitizenFromTheListToAnEntryThatIsChangedAndWithdrawn() {
        var festival = Festival.open(Way.LOTTERY, 1);
        var path = festival.round().path();
        assertThat(App.get("/draws").body()).contains(path, "受付中");
        assertThat(App.get(path).body()).contains("12月1日の最高気温", "0件");

        var entered = enter(festival, Map.of("wish1", "2", "wish2", "1"));

        assertThat(location(entered)).isEqualTo("/me/draws?done=entered");
        assertThat(App.get(path).body()).contains("申込み 1件");
        var form = citizen.browser().get(path + "/enter").body();
        assertThat(form).contains("申込みを変える", "（いま1件）");
        var changed = enter(festival, Map.of("wish1", "3", "version", version(form)));
        assertThat(location(changed)).isEqualTo("/me/draws?done=entered");
        var entry = festival.entries().getFirst();
        assertThat(entry.wishes()).containsExactly(3);
        var mine = citizen.browser().get("/me/draws").body();
        assertThat(mine).contains("文化祭の日曜日", "取り下げる");
        assertThat(HtmlCheck.findings(mine)).isEmpty();
        assertThat(HtmlCheck.findings(form)).isEmpty();
        var withdrawn =
                citizen.browser()
                        .post("/me", path + "/withdraw", Map.of("entry", entry.id().value() + ""));
        assertThat(location(withdrawn)).endsWith("done=withdrawn");
        assertThat(location(enter(festival, Map.of()))).endsWith("done=entered");
    }

    @ParameterizedTest(name = "{0} = {1} is answered 422 at {2}")
    @CsvSource({
        "wish1, '', wish1",
        "wish1, 99, wish1",
        "wish1, x, wish1",
        "wish2, 1, wish2",
        "title, '', title",
        "people, 0, people",
        "people, 9999, people",
        "people, 99999999999, people",
        "purpose, DANCING, purpose",
        "exemption, free, exemption",
    })
    void sayBesideTheFieldWhatIsWrongAndWriteNothing(String field, String typed, String place) {
        var festival = Festival.open(Way.LOTTERY, 1);

        var answer = enter(festival, Map.of(field, typed));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"" + place + "-e\"");
        assertThat(festival.entries()).isEmpty();
    }

    @Test
    void keepWhatWasTypedWhereEntriesAreOverOrMadeTwice() {
        var festival = Festival.open(Way.LOTTERY, 1);
        enter(festival, Map.of());
        var twice = enter(festival, Map.of("title", "盆踊りの輪"));

        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("もう申し込んでいます", "盆踊りの輪");
        festival.over();
        var late = enter(festival, Map.of("title", "盆踊りの輪", "version", "1"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("受け付けていません", "盆踊りの輪");
    }

    @Test
    void refuseForgedKeysAndHideOthersRecords() {
        var festival = drawn(1);
        var award = festival.awards().getFirst();
        var path = festival.round().path();
        var stranger = Someone.resident("他人").browser();

        assertThat(enter(festival, Map.of("once", "1")).statusCode()).isEqualTo(400);
        assertThat(enter(festival, Map.of("booker", UUID.randomUUID() + "")).statusCode())
                .isEqualTo(400);
        for (var answer : new String[] {"claim", "decline"}) {
            var to = "/me/draws/" + award.id().value() + "/" + answer;
            assertThat(stranger.post("/me", to, Map.of()).statusCode()).isEqualTo(404);
        }
        var entry = Map.of("entry", festival.entries().getFirst().id().value() + "");
        assertThat(stranger.post("/me", path + "/withdraw", entry).statusCode()).isEqualTo(404);
        assertThat(App.get("/draws/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(App.get("/draws?page=2").statusCode()).isEqualTo(400);
    }

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
    void showAllThatItTakesToRepeatTheDraw(@TempDir Path folder) throws Exception {
        var festival = drawn(7);
        var path = festival.round().path();

        var page = App.get(path).body();

        var proof = festival.round().proof();
        assertThat(page).contains(proof.list().hash(), proof.seed(), "sha256sum list.txt");
        assertThat(page).doesNotContain("団体 ");
        assertThat(HtmlCheck.findings(page)).isEmpty();
        for (var file : new String[] {"list.txt", "sentence.txt", "recipe.sh"}) {
            Files.writeString(folder.resolve(file), App.get(path + "/" + file).body());
        }
        RecipeTest.run(folder);
        assertThat(Files.readString(folder.resolve("result.txt")))
                .isEqualTo(App.get(path + "/result.txt").body());
        assertThat(App.get(path + "/result.csv").body().lines()).hasSize(8);
        for (var language : new String[] {"en", "easy"}) {
            assertThat(App.get(path + "?lang=" + language).body()).contains(proof.seed());
        }
    }

    @Test
    void showNothingOfADrawBeforeItsTime() {
        var path = Festival.open(Way.LOTTERY, 1).round().path();

        for (var file :
                new String[] {
                    "list.txt", "sentence.txt", "recipe.sh", "result.txt", "result.csv"
                }) {
            assertThat(App.get(path + "/" + file).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void letAWinnerClaimOrDecline() {
        var festival = Festival.open(Way.LOTTERY, 2);
        enter(festival, Map.of("wish1", "1", "wish2", "2"));
        festival.over();
        festival.draw();
        var first = "/me/draws/" + festival.awards().getFirst().id().value();
        var second = "/me/draws/" + festival.awards().getLast().id().value();
        assertThat(HtmlCheck.findings(citizen.browser().get("/me/draws").body())).isEmpty();

        var claimed = citizen.browser().post("/me/draws", first + "/claim", Map.of());
        var again = citizen.browser().post("/me/draws", first + "/claim", Map.of());
        var declined = citizen.browser().post("/me/draws", second + "/decline", Map.of());

        assertThat(location(claimed)).endsWith("done=claimed");
        assertThat(location(again)).endsWith("done=late");
        assertThat(location(declined)).endsWith("done=declined");
        assertThat(citizen.browser().get("/me/bookings").body()).contains("予約済み", "取消");
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

    @Test
    void tellWhoBooksARoomThatADrawDecides() {
        var festival = Festival.open(Way.LOTTERY, 1, "sarusawa-kitchen");
        var fields = new HashMap<String, String>();
        fields.put("once", UUID.randomUUID().toString());
        fields.put("day", festival.day().toString());
        fields.put("from", "09:00");
        fields.put("to", "12:00");
        fields.put("title", "料理の会");
        fields.put("purpose", "CULTURE");
        fields.put("people", "5");
        fields.put("step", "book");
        fields.put("shown", "400");

        var answer = citizen.browser().post("/me", "/rooms/sarusawa-kitchen/book", fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("抽選か調整会議で決めます", "href=\"/draws\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
    }

    private static Festival drawn(int entries) {
        var festival = Festival.open(Way.LOTTERY, 1);
        IntStream.range(0, entries).forEach(entry -> festival.enter(1 + entry % 3));
        festival.over();
        festival.draw();
        return festival;
    }

    private HttpResponse<String> enter(Festival festival, Map<String, String> more) {
        var fields = new HashMap<>(use());
        fields.put("wish1", "1");
        fields.putAll(more);
        return citizen.browser().post("/me", festival.round().path() + "/enter", fields);
    }

    private static Map<String, String> use() {
        return Map.of(
                "once", UUID.randomUUID().toString(),
                "title", "踊りの発表",
                "purpose", "CULTURE",
                "people", "30");
    }

    private static Map<String, String> atDesk(Map<String, String> more) {
        var fields = new HashMap<>(use());
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

    private static String version(String form) {
        var matcher = VERSION.matcher(form);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
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
