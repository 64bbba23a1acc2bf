package org.wasshoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.people.Role;
import org.wasshoi.signin.Someone;

class LeakPagesTest {

    private final Someone staff = Someone.as(Role.CITY_STAFF);

    @Test
    void showsALeakAndItsDeadlines() {
        var path = entered();
        var page = staff.browser().get(path).body();

        assertThat(page)
                .contains("封筒を別の団体に送った", "氏名、電話番号", "12人", "報告の義務はありません")
                .contains("令和8年（2026年）4月6日", "令和8年（2026年）5月1日");
        assertThat(staff.browser().get("/privacy/leaks").body()).contains(path);
        assertThat(HtmlCheck.findings(page)).isEmpty();
    }

    @Test
    void tellsOfFurtherHarmAndOfAnythingElse() {
        var answer = enter(Map.of("harm", "なりすましの電話が1件", "other", "警察に届けた"));

        var path = answer.headers().firstValue("Location").orElseThrow();
        assertThat(staff.browser().get(path).body()).contains("なりすましの電話が1件", "警察に届けた");
    }

    @Test
    void followsWhatIsDoneSince() {
        var path = entered();
        var answer =
                step(path, Map.of("kind", "counted", "on", "R8.4.10", "people", "１２０", "note", ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(staff.browser().get(path).body()).contains("120人", "報告が必要です", "期限を過ぎています");
    }

    @ParameterizedTest
    @CsvSource({
        "noticed, ''",
        "noticed, 2999-01-01",
        "occurred, 2026-04-02",
        "summary, ''",
        "kinds, ''",
        "people, many"
    })
    void saysPlainlyWhatItCannotTake(String field, String value) {
        var answer = enter(Map.of(field, value, "cause", "<i>宛名\"𠮷"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("field__error").contains("&lt;i&gt;宛名\"𠮷");
        assertThat(HtmlCheck.findings(answer.body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dance, 2026-04-03, x, ''",
        "note, 2026-03-31, x, ''",
        "note, 2026-04-03, '', ''",
        "note, 2026-04-03, x, 5",
        "counted, 2026-04-03, x, ''"
    })
    void refusesAStepThatCannotBe(String kind, String on, String note, String people) {
        var step = Map.of("kind", kind, "on", on, "note", note, "people", people);

        assertThat(step(entered(), step).statusCode()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/privacy/leaks/x", "/privacy/leaks/00000000-0000-0000-0000-000000000001"})
    void knowsNoOther(String path) {
        assertThat(staff.browser().get(path).statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update privacy.leak set people = 0", "delete from privacy.leak_step"})
    void isNeverRewritten(String attempt) {
        var path = entered();
        step(path, Map.of("kind", "note", "on", "2026-04-03", "note", "回収した"));

        assertThatThrownBy(() -> App.bean(JdbcClient.class).sql(attempt).update())
                .rootCause()
                .hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/privacy/leaks", "/privacy/leaks/new"})
    void isWellFormedInEveryLanguage(String path) {
        entered();
        for (var language : new String[] {"ja", "en", "easy"}) {
            var page = staff.browser().get(path + "?lang=" + language);
            assertThat(HtmlCheck.findings(page.body())).isEmpty();
        }
    }

    private String entered() {
        return enter(Map.of()).headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> enter(Map<String, String> changed) {
        var fields = new HashMap<String, String>();
        fields.put("noticed", "令和8年4月1日");
        fields.put("summary", "封筒を別の団体に送った");
        fields.put("kinds", "氏名、電話番号");
        fields.put("people", "12");
        fields.putAll(changed);
        return staff.browser().post("/privacy/leaks/new", "/privacy/leaks", fields);
    }

    private HttpResponse<String> step(String path, Map<String, String> fields) {
        return staff.browser().post(path, path + "/steps", fields);
    }
}
