package org.wasshoi.plan;

import java.util.List;
import java.util.Map;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.kernel.Language;
import org.wasshoi.web.PageContext;

/// The years of a project as boxes in a row (実施年度).
record Track(Map<FiscalYear, Phase> schedule, boolean large) {

    private static final int PREFIX = 2;
    private static final int YEAR = 4;

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

    /// 令和 and FY are left to the ears, and so is what stands behind 2024 in easy Japanese.
    private static Box box(FiscalYear year, Phase phase, boolean current) {
        var language = PageContext.current().language();
        var name = language == Language.JA ? year.label(language) : year.shortLabel(language);
        int from = language == Language.EASY ? 0 : PREFIX;
        int to = language == Language.EASY ? YEAR : name.length();
        return new Box(
                name.substring(0, from),
                name.substring(from, to),
                name.substring(to),
                phase,
                current);
    }
}
