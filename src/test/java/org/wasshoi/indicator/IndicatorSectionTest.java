package org.wasshoi.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wasshoi.database.TestDatabase;
import org.wasshoi.kernel.Words;
import org.wasshoi.pack.Pack;
import org.wasshoi.pack.PackRefused;
import org.wasshoi.pack.PackVersion;

class IndicatorSectionTest {

    private static final Path REAL = Path.of("plans/ichinoseki-3");

    @TempDir Path folder;

    @Test
    void keepsEveryDefinitionAsItStandsInThePack() {
        var indicators = new Indicators(JdbcClient.create(TestDatabase.fresh()));
        load(indicators, 1);
        var read =
                new IndicatorFile(Set.of(1, 2, 3))
                        .indicators(Pack.in(REAL).file("indicators.yaml"));
        assertThat(indicators.all()).hasSize(9).isEqualTo(read);
    }

    @Test
    void declaresEveryBaselineWithItsPage() {
        var indicators = new Indicators(JdbcClient.create(TestDatabase.fresh()));
        load(indicators, 1);
        assertThat(indicators.declared())
                .hasSize(8)
                .noneMatch(value -> value.code().value().equals("1-3"))
                .allMatch(value -> value.page() > 0);
    }

    @Test
    void runsTheNewestVersionAndKeepsTheOld() {
        var jdbc = JdbcClient.create(TestDatabase.fresh());
        var indicators = new Indicators(jdbc);
        load(indicators, 1);
        load(indicators, 2);
        assertThat(indicators.all()).hasSize(9);
        assertThat(
                        jdbc.sql("select count(*) from indicator.definition")
                                .query(Integer.class)
                                .single())
                .isEqualTo(18);
    }

    @ParameterizedTest(name = "{1} instead of {0} is refused at {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    code: "1-1"             | code: "P-1"               | indicators[1].code                    | twice
                    code: "1-1"             | code: "一の一"             | indicators[1].code                    | not a code
                    policy: 1               | policy: 7                 | indicators[1].policy                  | no policy
                    decimals: 2             | decimals: 9               | indicators[0].decimals                | between 0 and 4
                    direction: UP           | direction: SIDEWAYS       | indicators[0].direction               | UP, DOWN
                    fiscalYear: 2028        | fiscalYear: 2021          | indicators[0].target                  | not later
                    fiscalYear: 2022        | fiscalYear: 22            | indicators[0].baseline.fiscalYear     | fiscal year
                    page: 16                | page: 0                   | indicators[0].baseline.page           | start at 1
                    type: RATIO             | type: GUESS               | indicators[0].computation.type        | no computation
                    "09-30"                 | "02-31"                   | indicators[0].computation.denominator.monthDay | not a day
                    measure: centre-visits  | measure: Visits           | indicators[0].computation.numerator.measure | not a measure
                    type: SUM, measure      | type: SUM, nothing        | indicators[0].computation.numerator.nothing | unknown field
                    [area, centre, body]    | [age]                     | indicators[0].breakdown[0]            | not one of
                    noise: NONE             | noise: LOUD               | indicators[0].noise                   | POISSON
                    parts:                  | bits:                     | indicators[0].bits                    | unknown field
                    """)
    void refusesAPackAtThePlaceThatDoesNotFit(
            String before, String after, String field, String reason) throws IOException {
        var text = Files.readString(REAL.resolve("indicators.yaml"));
        assertThat(text).contains(before);
        Files.copy(REAL.resolve("plan.yaml"), folder.resolve("plan.yaml"));
        var broken =
                text.substring(0, text.indexOf(before))
                        + after
                        + text.substring(text.indexOf(before) + before.length());
        Files.writeString(folder.resolve("indicators.yaml"), broken);
        var section = new IndicatorSection(new Indicators(JdbcClient.create(TestDatabase.fresh())));
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> section.read(Pack.in(folder)))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo(field))
                .withMessageContaining(reason);
    }

    private static void load(Indicators indicators, int version) {
        new IndicatorSection(indicators)
                .read(Pack.in(REAL))
                .accept(
                        new PackVersion(
                                "ichinoseki-3", version, Words.same("test"), Instant.EPOCH));
    }
}
