package org.wasshoi.plan;

import java.util.List;
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
        List<Policy> policies) {

    /// The city the plan is for, with its six-digit local government code.
    public record City(String code, Words name) {}

    /// The sustainable development goals the plan serves; a sample where the plan does not name
    /// them.
    public record Goals(boolean sample, List<Integer> numbers) {}

    public Stream<Project> projects() {
        return policies.stream()
                .flatMap(policy -> policy.measures().stream())
                .flatMap(measure -> measure.projects().stream());
    }
}
