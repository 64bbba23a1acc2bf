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
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.signin.Someone;

class DrawPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");

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
        var fields = new HashMap<>(Festival.typedUse());
        fields.put("wish1", "1");
        fields.putAll(more);
        return citizen.browser().post("/me", festival.round().path() + "/enter", fields);
    }

    private static String version(String form) {
        var matcher = VERSION.matcher(form);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }
}
