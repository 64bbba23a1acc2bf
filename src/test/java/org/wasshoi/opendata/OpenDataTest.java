package org.wasshoi.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wasshoi.App;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenDataTest {

    private static final OpenApi PROMISE = new OpenApi();

    static Stream<String> documents() {
        return PROMISE.paths().stream().filter(path -> !path.endsWith(".csv"));
    }

    static Stream<String> tables() {
        return PROMISE.paths().stream().filter(path -> path.endsWith(".csv"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentKeepsItsPromise(String path) {
        var answer = App.get(path.replace("{code}", "P-1"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(PROMISE.breaches(path, answer.body())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableOpensInSpreadsheets(String path) {
        var answer = App.get(path.replace("{code}", "P-1"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.body()).startsWith("\uFEFF").contains("\r\n");
    }

    @ParameterizedTest
    @MethodSource("documents")
    void anUnknownParameterIsRefusedByItsName(String path) {
        var answer = App.get(path.replace("{code}", "P-1") + "?colour=red");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertProblem(answer);
        assertThat(json(answer).get("parameter").asString()).isEqualTo("colour");
    }

    @Test
    void thePlanHasThreePoliciesTenMeasuresAndEighteenProjects() {
        var plan = json(App.get("/api/v1/plan"));

        assertThat(plan.get("policies").values()).hasSize(3);
        assertThat(measures(plan)).hasSize(10);
        assertThat(projects(plan).map(project -> project.get("number").asInt()))
                .containsExactlyElementsOf(
                        Stream.iterate(1, number -> number + 1).limit(18).toList());
    }

    @Test
    void projectElevenIsConsideredForTwoYearsAndThenImplemented() {
        var schedule =
                projects(json(App.get("/api/v1/plan")))
                        .filter(project -> project.get("number").asInt() == 11)
                        .findFirst()
                        .orElseThrow()
                        .get("schedule");

        assertThat(schedule.toString())
                .isEqualTo(
                        """
                        {"2024":"CONSIDER","2025":"CONSIDER","2026":"IMPLEMENT","2027":"IMPLEMENT","2028":"IMPLEMENT"}\
                        """);
    }

    @Test
    void theIndicatorsStartAndEndWhereThePlanSays() {
        var indicators = json(App.get("/api/v1/indicators")).values();

        assertThat(indicators)
                .extracting(
                        indicator -> indicator.get("code").asString(),
                        indicator -> indicator.at("/baseline/value").asString(""),
                        indicator -> indicator.at("/target/value").asString(""))
                .hasSize(9)
                .contains(tuple("P-1", "3.77", "4.23"), tuple("1-1", "7033", "10000"));
    }

    @ParameterizedTest
    @CsvSource({
        "grain=week, grain",
        "by=street, by",
        "from=yesterday, from",
        "from=2026-13, from",
        "from=0001, from",
        "to=2026-02-30, to",
        "from=2026&to=2025, to",
        "from=1950&to=2026, to"
    })
    void aSeriesNamesTheParameterItCannotRead(String query, String parameter) {
        var answer = App.get("/api/v1/indicators/P-1/series?" + query);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).get("parameter").asString()).isEqualTo(parameter);
    }

    @Test
    void aSeriesBreaksDownOnlyWhatItsDefinitionAllows() {
        assertThat(App.get("/api/v1/indicators/1-1/series?by=area").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/indicators/9-9/series",
                "/api/v1/indicators/%3Cb%3E/series",
                "/api/"
            })
    void whatDoesNotExistIsAProblemDetail(String path) {
        var answer = App.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertProblem(answer);
    }

    @Test
    void aWriteIsRefused() {
        var post =
                App.request("/api/v1/plan").POST(HttpRequest.BodyPublishers.ofString("{}")).build();

        var answer = App.send(post);

        assertThat(answer.statusCode()).isEqualTo(405);
        assertProblem(answer);
    }

    @Test
    void anUnchangedDocumentIsNotSentAgain() {
        var tag = App.get("/api/v1/plan").headers().firstValue("ETag").orElseThrow();

        var answer = App.get("/api/v1/plan", "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    private static void assertProblem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(PROMISE.problemBreaches(answer.body())).isEmpty();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static List<JsonNode> measures(JsonNode plan) {
        return plan.get("policies")
                .valueStream()
                .flatMap(policy -> policy.get("measures").valueStream())
                .toList();
    }

    private static Stream<JsonNode> projects(JsonNode plan) {
        return measures(plan).stream().flatMap(measure -> measure.get("projects").valueStream());
    }
}
