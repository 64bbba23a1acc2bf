package org.wasshoi.plan;

import java.util.List;
import java.util.Map;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.PageContext;

/// The years of a project as boxes in a row (実施年度).
record Track(Map<FiscalYear, Phase> schedule, boolean large) {

    private static final int ERA_NAME = 2;

    /// A year in short, with the rest of its name for those who listen.
    record Box(String before, String label, String after, Phase phase, boolean current) {

        String mark() {
            return switch (phase) {
                case IMPLEMENT -> "do";
                case CONSIDER -> "study";
            };
        }
    }

    List<Box> boxes() {
        var today = FiscalYear.of(PageContext.current().today());
        return schedule.entrySet().stream()
                .map(year -> box(year.getKey(), year.getValue(), year.getKey().equals(today)))
                .toList();
    }

    private static Box box(FiscalYear year, Phase phase, boolean current) {
        var name = year.label(Language.JA);
        return switch (PageContext.current().language()) {
            case JA ->
                    new Box(
                            name.substring(0, ERA_NAME),
                            name.substring(ERA_NAME),
                            "",
                            phase,
                            current);
            case EN -> new Box("FY", String.valueOf(year.value()), "", phase, current);
            case EASY -> new Box("", String.valueOf(year.value()), "年度", phase, current);
        };
    }
}
