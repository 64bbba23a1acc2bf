package org.wasshoi.plan;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Words;

/// A project (事業) of the plan; `treeTitle` where the plan's overview names it differently.
public record Project(
        int number,
        Words title,
        @Nullable String treeTitle,
        ProjectKind kind,
        Map<Actor, Role> roles,
        Map<FiscalYear, Phase> schedule,
        Words summary,
        List<String> indicators,
        List<Integer> goals,
        int page) {}
