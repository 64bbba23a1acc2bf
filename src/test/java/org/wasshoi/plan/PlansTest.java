package org.wasshoi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wasshoi.App;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;
import org.wasshoi.pack.Pack;

class PlansTest {

    private final Plans plans = App.bean(Plans.class);
    private final Plan plan = plans.current();

    @Test
    void givesBackWhatThePackSays() {
        var written = new PlanFile(Pack.in(Path.of("plans/ichinoseki-3"))).plan();
        assertThat(plan).usingRecursiveComparison().ignoringFields("version").isEqualTo(written);
        assertThat(plan.version()).isEqualTo(1);
    }

    @Test
    void hasThreePoliciesTenMeasuresAndEighteenProjects() {
        assertThat(plan.policies())
                .extracting(policy -> policy.measures().size())
                .containsExactly(3, 2, 5);
        assertThat(plan.projects())
                .extracting(Project::number)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18);
    }

    @Test
    void considersProjectElevenForTwoYearsAndThenImplementsIt() {
        assertThat(plan.project(11).orElseThrow().schedule())
                .containsExactly(
                        Map.entry(new FiscalYear(2024), Phase.CONSIDER),
                        Map.entry(new FiscalYear(2025), Phase.CONSIDER),
                        Map.entry(new FiscalYear(2026), Phase.IMPLEMENT),
                        Map.entry(new FiscalYear(2027), Phase.IMPLEMENT),
                        Map.entry(new FiscalYear(2028), Phase.IMPLEMENT));
    }

    @Test
    void implementsEveryOtherProjectInEveryYear() {
        assertThat(plan.projects().filter(project -> project.number() != 11))
                .allSatisfy(project ->
                        assertThat(project.schedule())
                                .hasSize(5)
                                .containsValue(Phase.IMPLEMENT)
                                .doesNotContainValue(Phase.CONSIDER));
    }

    @Test
    void countsTheKindsAsInThePlan() {
        assertThat(
                        plan.projects()
                                .collect(
                                        Collectors.groupingBy(
                                                Project::kind, Collectors.counting())))
                .containsOnly(
                        Map.entry(ProjectKind.NEW, 5L),
                        Map.entry(ProjectKind.EXPANDED, 2L),
                        Map.entry(ProjectKind.CONTINUED, 11L));
    }

    @ParameterizedTest(name = "{0} lead {1} projects and take part in {2}")
    @CsvSource({"CITIZENS, 2, 10", "BODIES, 3, 12", "CITY, 13, 5"})
    void countsTheMarksAsInThePlan(Actor actor, int leads, int takesPart) {
        var roles =
                plan.projects()
                        .flatMap(project ->
                                java.util.stream.Stream.ofNullable(project.roles().get(actor)))
                        .toList();
        assertThat(Collections.frequency(roles, Role.LEAD)).isEqualTo(leads);
        assertThat(Collections.frequency(roles, Role.PARTICIPANT)).isEqualTo(takesPart);
    }

    @Test
    void keepsTheNamesOfTheOverviewWhereTheyDiffer() {
        assertThat(plan.projects().filter(project -> project.treeTitle() != null))
                .extracting(Project::number)
                .containsExactly(7, 12, 13);
    }

    @Test
    void knowsTheOfficeThatAnswers() {
        assertThat(plan.city().phone()).isEqualTo("0191-21-8671");
        assertThat(plan.city().office()).extracting(Words::ja).isEqualTo("まちづくり推進部 まちづくり推進課");
    }

    @Test
    void explainsItsWords() {
        assertThat(plan.terms()).extracting(term -> term.term().ja()).startsWith("協働", "地域協働");
    }

    @Test
    void readsAVersionOnce() {
        assertThat(plans.current()).isSameAs(plans.version(1).orElseThrow());
    }

    @Test
    void findsNoVersionThatNeverWas() {
        assertThat(plans.version(99)).isEmpty();
        assertThat(plans.version(-1)).isEmpty();
    }

    @Test
    void tellsWhyEveryVersionWasLoaded() {
        assertThat(plans.versions())
                .singleElement()
                .satisfies(version -> {
                    assertThat(version.number()).isEqualTo(1);
                    assertThat(version.reason().en()).startsWith("Loaded from the plan");
                });
    }
}
