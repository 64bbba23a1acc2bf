package org.wasshoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.wasshoi.Wasshoi;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.pack.PackRefused;
import org.wasshoi.pack.PackVersion;

/// The program started again and again on one database, as an operator does.
@ExtendWith(OutputCaptureExtension.class)
class PlanUpgradeTest {

    private static final String OLD_REASON =
            "Loaded from the plan (draft) drawn up in March 2024, with examples of the centres' rooms"
                    + " and what they are good for.";
    private static final String OLD_TITLE = "ja: 学習機会の提供";
    private static final String NEW_TITLE = "ja: 学ぶ機会の提供";

    private final String database = TestDatabase.freshUrl();

    @TempDir Path folder;

    @BeforeEach
    void copyThePack() throws IOException {
        try (var files = Files.list(Path.of("plans/ichinoseki-3"))) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    @Test
    void keepsTheOldVersionWhenThePlanIsAmended(CapturedOutput output) throws Exception {
        start().close();
        change("plan.yaml", OLD_TITLE, NEW_TITLE);
        try (var program = start()) {
            assertThat(output).contains("plan.yaml:7: reason: ");
            assertThat(titleOfProjectThree(program)).isEqualTo("学習機会の提供");
        }
        change("plan.yaml", OLD_REASON, "Revised by the council in 2026.");
        try (var program = start()) {
            var plans = program.getBean(Plans.class);
            assertThat(plans.versions()).extracting(PackVersion::number).containsExactly(2, 1);
            assertThat(plans.versions().getFirst().reason().en()).contains("council");
            assertThat(titleOfProjectThree(program)).isEqualTo("学ぶ機会の提供");
            assertThat(get(program, "/plan/projects/3")).contains("<h1>学ぶ機会の提供</h1>");
            assertThat(get(program, "/plan/projects/3?version=1"))
                    .contains("<h1>学習機会の提供</h1>", "第1版", "href=\"/plan/projects/4?version=1\"");
            assertThat(get(program, "/plan?version=1&kind=new"))
                    .contains("学習機会の提供", "href=\"/plan?kind=expanded&amp;version=1\"");
            assertThat(get(program, "/plan/versions")).contains("第2版（いまの計画）", "/plan?version=1");
        }
        change("terms.yaml", "meaning:", "means:");
        try (var program = start()) {
            assertThat(output).contains("the running plan stays: terms.yaml:");
            assertThat(program.getBean(Plans.class).versions()).hasSize(2);
            assertThat(titleOfProjectThree(program)).isEqualTo("学ぶ機会の提供");
        }
    }

    @Test
    void doesNotStartWithARefusedPackAndNoPlan() throws IOException {
        change("indicators.yaml", "code: \"2-1\"", "code: \"2-9\"");
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(this::start)
                .satisfies(refused -> {
                    assertThat(refused.file()).isEqualTo("plan.yaml");
                    assertThat(refused.field())
                            .isEqualTo("policies[0].measures[0].projects[1].indicators[0]");
                });
    }

    @Test
    void loadsOnceWhenTwoProgramsStartTogether() throws Exception {
        Callable<Integer> start =
                () -> {
                    try (var program = start()) {
                        return program.getBean(Plans.class).current().version();
                    }
                };
        try (var instances = Executors.newFixedThreadPool(2)) {
            for (var version : instances.invokeAll(List.of(start, start))) {
                assertThat(version.get()).isEqualTo(1);
            }
        }
    }

    private ConfigurableApplicationContext start() {
        return SpringApplication.run(
                Wasshoi.class,
                "--server.port=0",
                "--wasshoi.database.url=" + database,
                "--wasshoi.plan=" + folder,
                "--wasshoi.sample=false");
    }

    private void change(String file, String before, String after) throws IOException {
        var text = Files.readString(folder.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(folder.resolve(file), text.replace(before, after));
    }

    private static String titleOfProjectThree(ConfigurableApplicationContext program) {
        return program.getBean(Plans.class).current().project(3).orElseThrow().title().ja();
    }

    private static String get(ConfigurableApplicationContext program, String path)
            throws IOException, InterruptedException {
        var port = ((WebServerApplicationContext) program).getWebServer().getPort();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            return client.send(request.build(), BodyHandlers.ofString()).body();
        }
    }
}
