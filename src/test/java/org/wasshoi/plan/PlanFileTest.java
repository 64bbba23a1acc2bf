package org.wasshoi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.pack.Pack;
import org.wasshoi.pack.PackRefused;

class PlanFileTest {

    private static final String PLAN =
            """
            id: town-1
            reason: {ja: はじめ, en: first, easy: はじめ}
            title: {ja: 計画, en: plan, easy: 計画}
            city:
              code: "032093"
              name: {ja: 町, en: town, easy: 町}
              office: {ja: 課, en: office, easy: 課}
              phone: "0191-21-8671"
            period: {from: 2024, to: 2026}
            vision: {ja: 姿, en: vision, easy: 姿}
            slogan: {ja: 声, en: slogan, easy: 声}
            summary: {ja: 要約, en: summary, easy: 要約}
            source: {ja: 元, en: source, easy: 元}
            goals: {sample: true, numbers: [4, 11]}
            policies:
              - number: 1
                title: {ja: 方針, en: policy, easy: 方針}
                summary: {ja: 方針, en: policy, easy: 方針}
                measures:
                  - number: 1
                    title: {ja: 施策, en: measure, easy: 施策}
                    aims: [{ja: 目当て, en: aim, easy: 目当て}]
                    projects:
                      - number: 1
                        title: {ja: 事業, en: project, easy: 事業}
                        kind: NEW
                        marks: {citizens: LEAD, bodies: PARTICIPANT, city: NONE}
                        schedule: {2024: CONSIDER, 2025: IMPLEMENT, 2026: IMPLEMENT}
                        summary: {ja: 内容, en: content, easy: 内容}
                        indicators: ["1-1"]
                        goals: [11]
                        page: 18
                      - number: 2
                        title: {ja: 事業二, en: second, easy: 事業二}
                        kind: CONTINUED
                        marks: {citizens: NONE, bodies: NONE, city: LEAD}
                        schedule: {2024: IMPLEMENT, 2025: IMPLEMENT, 2026: IMPLEMENT}
                        summary: {ja: 内容, en: content, easy: 内容}
                        indicators: []
                        goals: []
                        page: 19
            """;
    private static final String TERMS =
            """
            terms:
              - term: {ja: 協働, en: collaboration, easy: 協働}
                meaning: {ja: 力を合わせる, en: work together, easy: いっしょにする}
            """;

    private static final String FIRST = "policies[0].measures[0].projects[0]";

    @TempDir Path folder;

    @Test
    void readsAWholePlan() throws IOException {
        var plan = plan(PLAN, TERMS);
        assertThat(plan.years()).hasSize(3);
        assertThat(plan.projects()).hasSize(2);
        assertThat(plan.project(1).orElseThrow().roles())
                .containsOnlyKeys(Actor.CITIZENS, Actor.BODIES);
        assertThat(plan.terms()).hasSize(1);
    }

    @ParameterizedTest(name = "{1} for {0}: line {2}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kind: NEW | kind: OLD | 26 | @.kind | not one of: NEW, EXPANDED, CONTINUED
                    kind: NEW | tree: NEW | 26 | @.tree | unknown field
                    'kind: NEW⏎            ' | '' | 24 | @.kind | missing
                    ', city: NONE' | '' | 27 | @.marks.city | missing
                    city: NONE | city: none | 27 | @.marks.city | not one of: LEAD, PARTICIPANT, NONE
                    city: NONE | mayor: NONE | 27 | @.marks.mayor | unknown field
                    '2024: CONSIDER, ' | '' | 28 | @.schedule.2024 | missing
                    2024: CONSIDER | 2023: CONSIDER | 28 | @.schedule.2023 | not a year from 2024 to 2026
                    2024: CONSIDER | R6: CONSIDER | 28 | @.schedule.R6 | not a year from 2024 to 2026
                    2024: CONSIDER | 2025: CONSIDER | 28 | @.schedule.2025 | twice
                    2024: CONSIDER | 2024: maybe | 28 | @.schedule.2024 | not one of: IMPLEMENT, CONSIDER
                    - number: 2 | - number: 1 | 33 | policies[0].measures[0].projects[1].number | number 1 is there twice
                    - number: 2 | - number: 3 | 33 | policies[0].measures[0].projects[1].number | expected number 2
                    - number: 2 | - number: 0 | 33 | policies[0].measures[0].projects[1].number | expected number 2
                    - number: 2 | - number: "2" | 33 | policies[0].measures[0].projects[1].number | not a whole number
                    ["1-1"] | ["9-9"] | 30 | @.indicators[0] | no indicator has this code
                    ["1-1"] | ["1-1", "1-1"] | 30 | @.indicators[1] | twice
                    ["1-1"] | [1-1] | 30 | @.indicators[0] | put it in quotes
                    goals: [11] | goals: [5] | 31 | @.goals[0] | not among the goals
                    page: 18 | page: 0 | 32 | @.page | between 1 and 999
                    'en: project, ' | '' | 25 | @.title.en | missing
                    'en: project,' | 'en: "",' | 25 | @.title.en | empty
                    measures: | projects: | 19 | policies[0].projects | a project needs a measure
                    policies: | 'projects: []⏎policies:' | 15 | projects | unknown field
                    numbers: [4, 11] | numbers: [4, 18] | 14 | goals.numbers[1] | between 1 and 17
                    numbers: [4, 11] | numbers: [4, 4] | 14 | goals.numbers[1] | twice
                    to: 2026 | to: 2023 | 9 | period.to | ends before it begins
                    to: 2026 | to: 9999 | 9 | period.to | between 1900 and 2200
                    to: 2026 | to: R8 | 9 | period.to | not a whole number
                    0191-21-8671 | 119 | 8 | city.phone | not a number such as
                    "032093" | "3209" | 5 | city.code | not six digits
                    "032093" | 032093 | 5 | city.code | put it in quotes
                    """)
    void refusesAPlanThatDoesNotFitTogether(
            String part, String broken, int line, String field, String reason) {
        var text = part.replace('⏎', '\n');
        assertThat(PLAN).contains(text);
        var plan =
                PLAN.replaceFirst(
                        Pattern.quote(text), Matcher.quoteReplacement(broken.replace('⏎', '\n')));
        refuses("plan.yaml", line, field.replace("@", FIRST), reason, plan, TERMS);
    }

    @ParameterizedTest(name = "{1} for {0}: line {2}, {3}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    terms: | words: | 1 | words | unknown field
                    meaning: | means: | 3 | terms[0].means | unknown field
                    ', easy: 協働' | '' | 2 | terms[0].term.easy | missing
                    """)
    void refusesTermsThatDoNotFit(
            String part, String broken, int line, String field, String reason) {
        refuses("terms.yaml", line, field, reason, PLAN, TERMS.replace(part, broken));
    }

    @Test
    void refusesATermThatIsThereTwice() {
        var again = TERMS.substring(TERMS.indexOf("  - term"));
        refuses("terms.yaml", 4, "terms[1]", "twice", PLAN, TERMS + again);
    }

    @Test
    void refusesAPackWithoutTerms() throws IOException {
        write(PLAN, TERMS);
        Files.delete(folder.resolve("terms.yaml"));
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> new PlanFile(Pack.in(folder)).plan())
                .withMessageStartingWith("terms.yaml:1: .: ")
                .withMessageContaining("missing");
    }

    private void refuses(
            String file, int line, String field, String reason, String plan, String terms) {
        assertThatExceptionOfType(PackRefused.class)
                .isThrownBy(() -> plan(plan, terms))
                .satisfies(refused -> {
                    assertThat(refused.file()).isEqualTo(file);
                    assertThat(refused.field()).isEqualTo(field);
                    assertThat(refused.line()).isEqualTo(line);
                    assertThat(refused.reason()).contains(reason);
                });
    }

    private Plan plan(String plan, String terms) throws IOException {
        write(plan, terms);
        return new PlanFile(Pack.in(folder)).plan();
    }

    private void write(String plan, String terms) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), plan);
        Files.writeString(folder.resolve("terms.yaml"), terms);
        Files.writeString(folder.resolve("indicators.yaml"), "indicators: [{code: \"1-1\"}]");
    }
}
