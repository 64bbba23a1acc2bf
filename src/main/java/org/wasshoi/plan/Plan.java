package org.wasshoi.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;

/// One version of the collaboration promotion plan (協働推進計画).
public record Plan(
        String id,
        int version,
        Words title,
        City city,
        FiscalYear from,
        FiscalYear to,
        Words vision,
        Words slogan,
        Words summary,
        Words source,
        Goals goals,
        List<Policy> policies,
        List<Term> terms) {

    /// The city the plan is for, with its six-digit local government code and the office (担当課) that
    /// answers for the plan.
    public record City(String code, Words name, Words office, String phone) {}

    /// The sustainable development goals the plan serves; a sample where the plan does not name
    /// them.
    public record Goals(boolean sample, List<Integer> numbers) {}

    /// The years of its period, first to last.
    public List<FiscalYear> years() {
        return Stream.iterate(from, year -> year.compareTo(to) <= 0, FiscalYear::next).toList();
    }

    public Optional<Project> project(int number) {
        return projects().filter(project -> project.number() == number).findFirst();
    }

    public Stream<Project> projects() {
        return policies.stream()
                .flatMap(policy -> policy.measures().stream())
                .flatMap(measure -> measure.projects().stream());
    }
}
