package org.wasshoi.plan;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.pack.Node;
import org.wasshoi.pack.Pack;

/// Reads the plan and its terms from a pack and refuses what does not fit together.
class PlanFile {

    private static final int LAST_GOAL = 17;
    private static final int LAST_PAGE = 999;
    private static final Pattern CITY_CODE = Pattern.compile("\\d{6}");
    private static final Pattern PHONE = Pattern.compile("0\\d{1,4}-\\d{1,4}-\\d{3,4}");

    private enum Mark {
        LEAD,
        PARTICIPANT,
        NONE
    }

    private final Pack pack;
    private final Node root;
    private final List<FiscalYear> years;
    private final Plan.Goals goals;
    private final Set<String> indicators;
    private final Numbering projects = new Numbering();

    PlanFile(Pack pack) {
        this.pack = pack;
        this.root =
                pack.file("plan.yaml")
                        .only(
                                Set.of(
                                        "id",
                                        "reason",
                                        "title",
                                        "city",
                                        "period",
                                        "vision",
                                        "slogan",
                                        "summary",
                                        "source",
                                        "goals",
                                        "policies"));
        this.years = years(root.get("period").only(Set.of("from", "to")));
        this.goals = goals(root.get("goals").only(Set.of("sample", "numbers")));
        this.indicators = indicators();
    }

    /// The plan, not yet under the number of a version.
    Plan plan() {
        return new Plan(
                root.get("id").text(),
                0,
                root.get("title").words(),
                city(root.get("city").only(Set.of("code", "name", "office", "phone"))),
                years.getFirst(),
                years.getLast(),
                root.get("vision").words(),
                root.get("slogan").words(),
                root.get("summary").words(),
                root.get("source").words(),
                goals,
                policies(),
                terms());
    }

    private static List<FiscalYear> years(Node period) {
        var from = year(period.get("from"));
        var to = year(period.get("to"));
        if (to.compareTo(from) < 0) {
            throw period.get("to").refusal("始まりより前に終わっています / ends before it begins");
        }
        return Stream.iterate(from, year -> year.compareTo(to) <= 0, FiscalYear::next).toList();
    }

    private static FiscalYear year(Node year) {
        return new FiscalYear(year.integer(1900, 2200));
    }

    private static Plan.City city(Node city) {
        return new Plan.City(
                city.get("code").text(CITY_CODE, "6桁の数字ではありません / not six digits"),
                city.get("name").words(),
                city.get("office").words(),
                city.get("phone").text(PHONE, "電話番号の形ではありません / not a number such as 0191-21-8671"));
    }

    private static Plan.Goals goals(Node goals) {
        var numbers = all(goals.get("numbers").items(), goal -> goal.integer(1, LAST_GOAL));
        return new Plan.Goals(goals.get("sample").flag(), sorted(numbers));
    }

    private Set<String> indicators() {
        return pack.file("indicators.yaml").get("indicators").items().stream()
                .map(indicator -> indicator.get("code").text())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Policy> policies() {
        var numbers = new Numbering();
        return root.get("policies").someItems().stream()
                .map(policy -> policy(policy, numbers))
                .toList();
    }

    private Policy policy(Node policy, Numbering numbers) {
        refuseLooseProjects(policy);
        policy.only(Set.of("number", "title", "summary", "measures"));
        return new Policy(
                numbers.next(policy.get("number")),
                policy.get("title").words(),
                policy.get("summary").words(),
                measures(policy.get("measures")));
    }

    private static void refuseLooseProjects(Node policy) {
        policy.find("projects")
                .ifPresent(projects -> {
                    throw projects.refusal("事業は施策の中に書いてください / a project needs a measure");
                });
    }

    private List<Measure> measures(Node measures) {
        var numbers = new Numbering();
        return measures.someItems().stream().map(measure -> measure(measure, numbers)).toList();
    }

    private Measure measure(Node measure, Numbering numbers) {
        measure.only(Set.of("number", "title", "aims", "projects"));
        return new Measure(
                numbers.next(measure.get("number")),
                measure.get("title").words(),
                measure.get("aims").someItems().stream().map(Node::words).toList(),
                measure.get("projects").someItems().stream().map(this::project).toList());
    }

    private Project project(Node project) {
        project.only(
                Set.of(
                        "number",
                        "title",
                        "treeTitle",
                        "kind",
                        "marks",
                        "schedule",
                        "summary",
                        "indicators",
                        "goals",
                        "page"));
        return new Project(
                projects.next(project.get("number")),
                project.get("title").words(),
                project.find("treeTitle").map(Node::text).orElse(null),
                project.get("kind").choice(ProjectKind.class),
                roles(project.get("marks").only(Set.of("citizens", "bodies", "city"))),
                schedule(project.get("schedule")),
                project.get("summary").words(),
                all(project.get("indicators").items(), this::indicator),
                sorted(all(project.get("goals").items(), this::goal)),
                project.get("page").integer(1, LAST_PAGE));
    }

    private static Map<Actor, Role> roles(Node marks) {
        var roles = new EnumMap<Actor, Role>(Actor.class);
        for (var actor : Actor.values()) {
            switch (marks.get(actor.name().toLowerCase(Locale.ROOT)).choice(Mark.class)) {
                case LEAD -> roles.put(actor, Role.LEAD);
                case PARTICIPANT -> roles.put(actor, Role.PARTICIPANT);
                case NONE -> {}
            }
        }
        return Collections.unmodifiableMap(roles);
    }

    private Map<FiscalYear, Phase> schedule(Node schedule) {
        schedule.names().forEach(name -> refuseOtherYear(name, schedule.get(name)));
        var phases = new TreeMap<FiscalYear, Phase>();
        for (var year : years) {
            phases.put(year, schedule.get(String.valueOf(year.value())).choice(Phase.class));
        }
        return Collections.unmodifiableMap(phases);
    }

    private void refuseOtherYear(String name, Node phase) {
        if (years.stream().noneMatch(year -> String.valueOf(year.value()).equals(name))) {
            throw phase.refusal(
                    "計画期間の年度ではありません / not a year from %d to %d"
                            .formatted(years.getFirst().value(), years.getLast().value()));
        }
    }

    private String indicator(Node indicator) {
        if (!indicators.contains(indicator.text())) {
            throw indicator.refusal("この記号の成果指標がありません / no indicator has this code");
        }
        return indicator.text();
    }

    private int goal(Node goal) {
        if (!goals.numbers().contains(goal.integer())) {
            throw goal.refusal("計画の目標（goals）にない番号です / not among the goals of the plan");
        }
        return goal.integer();
    }

    private List<Term> terms() {
        var terms = pack.file("terms.yaml").only(Set.of("terms")).get("terms").someItems();
        all(terms, term -> term.get("term").words().ja());
        return terms.stream().map(PlanFile::term).toList();
    }

    private static Term term(Node term) {
        term.only(Set.of("term", "meaning"));
        return new Term(term.get("term").words(), term.get("meaning").words());
    }

    /// The values of a list that must not hold one twice.
    private static <T> List<T> all(List<Node> items, Function<Node, T> reader) {
        var values = new LinkedHashSet<T>();
        for (var item : items) {
            if (!values.add(reader.apply(item))) {
                throw item.refusal("2回書かれています / there twice");
            }
        }
        return List.copyOf(values);
    }

    private static List<Integer> sorted(List<Integer> numbers) {
        return numbers.stream().sorted().toList();
    }
}
