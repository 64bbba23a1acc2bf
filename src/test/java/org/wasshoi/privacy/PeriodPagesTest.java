package org.wasshoi.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import org.wasshoi.HtmlCheck;
import org.wasshoi.people.Role;
import org.wasshoi.signin.Form;
import org.wasshoi.signin.Someone;

class PeriodPagesTest {

    private static final String PATH = "/privacy/periods/unsent-mail";
    private static final Pattern SEEN = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"");

    private final Form administrator = Someone.as(Role.ADMINISTRATOR).browser();
    private final Retentions retentions = App.bean(Retentions.class);
    private final Retention before = retentions.find("unsent-mail").orElseThrow();

    @AfterEach
    void putBack() {
        retentions.set(before);
    }

    @Test
    void letTheCityReplaceASampleByItsOwnRule() {
        var page = administrator.get(PATH).body();
        assertThat(HtmlCheck.findings(page)).isEmpty();

        assertThat(set(Map.of("length", "６", "unit", "M", "yearEnd", "yes")))
                .isEqualTo("303 /privacy/disposal?done=period");

        var set = retentions.find("unsent-mail").orElseThrow();
        assertThat(set.period()).hasToString("P6M");
        assertThat(set.sample()).isFalse();
        assertThat(set.basis().en()).isEqualTo("文書規程第10条");
        assertThat(administrator.get("/privacy/disposal?done=period").body())
                .contains("保存期間を変えました", "6か月", "文書規程第10条");
    }

    @ParameterizedTest
    @CsvSource({"length, 0", "length, 三年", "length, 1000", "unit, W", "basis, ''"})
    void answerBesideTheField(String field, String value) {
        var page = administrator.post(PATH, PATH, typed(Map.of(field, value)));

        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body()).contains("id=\"" + field + "-e\"");
        assertThat(retentions.find("unsent-mail")).contains(before);
    }

    @Test
    void tellTheLaterOneWhatStandsNow() {
        var late = typed(Map.of("length", "2"));
        set(Map.of("length", "1"));

        var answer = administrator.post(PATH, PATH, late);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("1日", "value=\"2\"");
        assertThat(retentions.find("unsent-mail").orElseThrow().period()).hasToString("P1D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "nothing", "x%00y"})
    void areThereOnlyForWhatPeopleDisposeOf(String kind) {
        assertThat(administrator.get("/privacy/periods/" + kind).statusCode()).isIn(400, 404);
    }

    private String set(Map<String, String> fields) {
        var answer = administrator.post(PATH, PATH, typed(fields));
        return answer.statusCode() + " " + answer.headers().firstValue("Location").orElse("");
    }

    private Map<String, String> typed(Map<String, String> fields) {
        var seen = SEEN.matcher(administrator.get(PATH).body());
        assertThat(seen.find()).isTrue();
        var all = new HashMap<>(Map.of("length", "3", "unit", "D", "basis", "文書規程第10条"));
        all.put("seen", seen.group(1));
        all.putAll(fields);
        return all;
    }
}
