package org.wasshoi.centre.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.HtmlCheck;
import org.wasshoi.intake.Xlsx;
import org.wasshoi.people.Role;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class ImportPagesTest {

    private static final String CENTRE = "kawasaki";
    private static final Charset WINDOWS = Charset.forName("windows-31j");

    private final Form manager = Office.manager(CENTRE).browser();
    private final int year = Office.year(CENTRE);

    @Test
    void leadFromAFileToTheLedgerAndBack() {
        var columns = location(send("attendance", "令和.csv", old().getBytes(WINDOWS)));
        var page = manager.get(columns).body();
        assertThat(page).contains("利用日", "人数（人）", "列の意味");
        assertThat(HtmlCheck.findings(page)).isEmpty();
        var import_ = columns.replace("/columns", "");

        var matched =
                manager.post(
                        columns,
                        columns,
                        Map.of(
                                "version", "1", "head", "3", "day", "0", "people", "2", "room",
                                "1"));
        assertThat(location(matched)).isEqualTo(import_);
        var look = manager.get(import_).body();
        assertThat(look).contains("取り込めます", "研修室", "取り込む");
        assertThat(HtmlCheck.findings(look)).isEmpty();
        assertThat(Office.ledger(CENTRE, year)).isEmpty();

        assertThat(location(confirm(import_, 2))).isEqualTo(import_);
        assertThat(location(confirm(import_, 2))).isEqualTo(import_);
        assertThat(Office.ledger(CENTRE, year))
                .isEqualTo(Map.of(year + "-05-01 kawasaki", "2 uses, 32 people"));
        var done = manager.get(import_).body();
        assertThat(done).contains("取り込み済み", "まるごと取り消す");
        assertThat(HtmlCheck.findings(done)).isEmpty();

        manager.post(import_, import_ + "/undo", Map.of("version", "3"));
        assertThat(Office.ledger(CENTRE, year)).isEmpty();
        assertThat(manager.get(import_).body()).contains("取消済み");
        assertThat(manager.get("/imports").body()).contains("令和.csv");
        assertThat(HtmlCheck.findings(manager.get("/imports").body())).isEmpty();
    }

    @Test
    void takeExcelToo() {
        var file =
                Xlsx.of(
                        List.of(
                                List.of(Xlsx.text("利用日"), Xlsx.text("人数")),
                                List.of(Xlsx.styled("45413", 1), Xlsx.number("7"))));

        var columns = location(send("attendance", "表.xlsx", file));

        assertThat(manager.get(columns).body()).contains("2024-05-01");
    }

    @Test
    void matchTheNextFileAsTheOneBefore() {
        var mine = Office.manager("fujisawa").browser();
        var text = "ひにち,来た方\n" + year + "-05-01,7\n";
        var columns =
                location(
                        send(
                                mine,
                                "fujisawa",
                                "attendance",
                                "a.csv",
                                text.getBytes(StandardCharsets.UTF_8)));
        mine.post(columns, columns, Map.of("version", "1", "head", "1", "day", "0", "people", "1"));

        var next = "来た方,ひにち\n7," + year + "-05-02\n";
        var again =
                location(
                                send(
                                        mine,
                                        "fujisawa",
                                        "attendance",
                                        "b.csv",
                                        next.getBytes(StandardCharsets.UTF_8)))
                        .replace("/columns", "");

        assertThat(mine.get(again).body()).contains("取り込めます", "7");
    }

    @Test
    void sayWhatIsWrongLineByLineAndAsAFileWithoutFormulas() {
        var text = "利用日,人数\n=1+1,5\n" + year + "-05-01,多数\n";
        var import_ = import_("attendance", text);

        var page = manager.get(import_);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("直すところが2", "「多数」は数として読めません");
        assertThat(page.body()).doesNotContain("取り込む</button>");
        assertThat(HtmlCheck.findings(page.body())).isEmpty();
        assertThat(manager.get(import_ + "/findings.csv").body()).contains("'=1+1");
        assertThat(confirm(import_, 1).statusCode()).isEqualTo(422);
        assertThat(Office.ledger(CENTRE, year)).isEmpty();
    }

    @Test
    void askForColumnsThatAreMissing() {
        var columns =
                location(
                        send("attendance", "a.csv", "x,y\n1,2\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(manager.get(columns.replace("/columns", "")).body()).contains("列がまだ決まっていません");
        var answer = manager.post(columns, columns, Map.of("version", "1", "head", "1"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"day-e\"", "id=\"people-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
        assertThat(manager.post(columns, columns, Map.of("version", "7")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void guessAnewFromAnotherLine() {
        var text = "日,人数\n利用日,延べ人数\n" + year + "-05-01,7\n";
        var columns = location(send("attendance", "a.csv", text.getBytes(StandardCharsets.UTF_8)));

        var answer =
                manager.post(
                        columns, columns, Map.of("version", "1", "head", "2", "step", "again"));

        assertThat(location(answer)).isEqualTo(columns);
        assertThat(manager.get(columns).body()).contains("value=\"2\" selected");
    }

    @Test
    void offerTemplatesThatCanBeSentBackAsTheyAre() {
        for (var kind : Kind.values()) {
            var file = manager.get("/imports/templates/" + kind.code() + ".csv");
            assertThat(file.statusCode()).isEqualTo(200);
            var import_ = import_(kind.code(), file.body());

            var page = manager.get(import_).body();

            assertThat(page).contains("新しい行がありません");
            assertThat(page).doesNotContain("列がまだ決まっていません");
        }
        assertThat(manager.get("/imports/templates/nothing.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void areClosedToOthers() {
        var import_ = import_("attendance", "利用日,人数\n" + year + "-05-01,7\n");
        var elsewhere = Office.manager("murone").browser();
        var city = Someone.as(Role.CITY_STAFF).browser();

        for (var path : List.of(import_, import_ + "/columns", import_ + "/findings.csv")) {
            assertThat(elsewhere.get(path).statusCode()).isEqualTo(404);
            assertThat(city.get(path).statusCode()).isEqualTo(200);
        }
        for (var step : List.of("/columns", "/confirm", "/undo", "/discard")) {
            assertThat(elsewhere.post("/imports", import_ + step, Map.of()).statusCode())
                    .isEqualTo(404);
        }
        assertThat(Someone.resident("市民").browser().get("/imports").statusCode()).isEqualTo(403);
        assertThat(manager.get("/imports/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(manager.get("/imports/x").statusCode()).isEqualTo(400);
        assertThat(
                        manager.postFile(
                                        "/imports",
                                        "/imports",
                                        fields("attendance", "murone"),
                                        "a.csv",
                                        "a".getBytes(StandardCharsets.UTF_8))
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void throwATableAway() {
        var import_ = import_("regulars", "団体名\n捨てる会\n");

        assertThat(location(manager.post(import_, import_ + "/discard", Map.of())))
                .isEqualTo("/imports");
        assertThat(manager.get(import_).statusCode()).isEqualTo(404);
    }

    @Test
    void keepOneOfTheSameFormSentTwice() {
        var fields = fields("attendance", CENTRE);
        var file = "利用日,人数\n".getBytes(StandardCharsets.UTF_8);

        var first = manager.postFile("/imports", "/imports", fields, "a.csv", file);
        var second = manager.postFile("/imports", "/imports", fields, "a.csv", file);

        assertThat(location(second)).isEqualTo(location(first)).startsWith("/imports/");
        var other = Office.manager(CENTRE).browser();
        assertThat(other.postFile("/imports", "/imports", fields, "a.csv", file).statusCode())
                .isEqualTo(400);
    }

    @Test
    void askToLinkWhomTheRegisterKnows() {
        var name = "結ぶ会" + year;
        var first = import_("regulars", "団体名,電話番号\n" + name + ",0191-52-2111\n");
        confirm(first, 1);

        var second = import_("regulars", "団体名,電話番号\n" + name + ",0191-52-3222\n");
        var page = manager.get(second).body();

        assertThat(page).contains("名簿にいる人・団体", "name=\"link\" value=\"2\" checked", "利用目的");
        assertThat(HtmlCheck.findings(page)).isEmpty();
        var answer = manager.post(second, second + "/confirm", Map.of("version", "1", "link", "2"));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xls", "a.pdf", "a.exe", "../../a.csv.exe", "", "a"})
    void refuseWhatIsNoTable(String name) {
        var answer = send("attendance", name, "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"file-e\"");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
    }

    @Test
    void refuseWhatIsTooLarge() {
        assertThat(send("attendance", "a.csv", new byte[11 * 1024 * 1024]).statusCode())
                .isEqualTo(422);
        assertThat(send("attendance", "a.csv", new byte[14 * 1024 * 1024]).statusCode())
                .isBetween(400, 499);
        assertThat(manager.post("/imports", "/imports", fields("attendance", CENTRE)).statusCode())
                .isEqualTo(422);
        assertThat(manager.post("/imports", "/imports", fields("x", CENTRE)).statusCode())
                .isEqualTo(422);
    }

    private String old() {
        return "千厩市民センター,,\r\n,,\r\n利用日,部屋,人数（人）\r\n%1$d年5月1日,研修室,１２人\r\n%1$d/5/2,和室,20\r\n"
                .formatted(year);
    }

    private String import_(String kind, String text) {
        return location(send(kind, "a.csv", text.getBytes(StandardCharsets.UTF_8)))
                .replace("/columns", "");
    }

    private HttpResponse<String> confirm(String path, int version) {
        return manager.post(path, path + "/confirm", Map.of("version", "" + version));
    }

    private HttpResponse<String> send(String kind, String name, byte[] file) {
        return send(manager, CENTRE, kind, name, file);
    }

    private static HttpResponse<String> send(
            Form form, String centre, String kind, String name, byte[] file) {
        return form.postFile("/imports", "/imports", fields(kind, centre), name, file);
    }

    private static Map<String, String> fields(String kind, String centre) {
        return Map.of("once", UUID.randomUUID().toString(), "kind", kind, "centre", centre);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("" + answer.statusCode());
    }
}
