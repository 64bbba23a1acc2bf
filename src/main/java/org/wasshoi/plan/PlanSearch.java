package org.wasshoi.plan;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wasshoi.kernel.Language;
import org.wasshoi.kernel.Words;
import org.wasshoi.web.Found;
import org.wasshoi.web.Messages;
import org.wasshoi.web.Searched;
import org.wasshoi.web.Sought;

/// Finds projects and terms of the running plan; what is called so comes before what mentions it.
@Component
@Order(2)
class PlanSearch implements Searched {

    private final Plans plans;
    private final Messages messages;

    PlanSearch(Plans plans, Messages messages) {
        this.plans = plans;
        this.messages = messages;
    }

    @Override
    public List<Found> find(String words, Language language) {
        var sought = Sought.of(words);
        var plan = plans.current();
        var all = Stream.concat(projects(plan), terms(plan)).toList();
        var named = all.stream().filter(found -> sought.isIn(language, found.title()));
        var mentioned =
                all.stream().filter(found -> sought.isIn(language, found.title(), found.detail()));
        return Stream.concat(named, mentioned).distinct().toList();
    }

    private Stream<Found> projects(Plan plan) {
        return plan.projects()
                .map(project ->
                        new Found(
                                Found.Kind.PROJECT,
                                title(project),
                                project.summary(),
                                "/plan/projects/" + project.number()));
    }

    private Words title(Project project) {
        return new Words(
                title(project, Language.JA),
                title(project, Language.EN),
                title(project, Language.EASY));
    }

    private String title(Project project, Language language) {
        return messages.text(
                language, "plan.project.title", project.number(), project.title().in(language));
    }

    private static Stream<Found> terms(Plan plan) {
        return IntStream.range(0, plan.terms().size())
                .mapToObj(index ->
                        new Found(
                                Found.Kind.TERM,
                                plan.terms().get(index).term(),
                                plan.terms().get(index).meaning(),
                                "/plan/terms#t" + (index + 1)));
    }
}
