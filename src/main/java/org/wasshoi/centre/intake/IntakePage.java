package org.wasshoi.centre.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wasshoi.community.Centre;
import org.wasshoi.kernel.Tokyo;
import org.wasshoi.web.Page;
import org.wasshoi.web.PageContext;

/// An import as it would be, or as it was (取り込みの確認と控え).
record IntakePage(
        Intake intake,
        @Nullable Centre only,
        @Nullable Preview preview,
        List<Instant> importedBefore,
        Importing.@Nullable Outcome outcome)
        implements Page {

    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int SHOWN_FINDINGS = 100;

    /// What was found in the table, and what the ledger holds already in its months.
    record Preview(
            Sifted sifted,
            List<List<String>> missing,
            Map<YearMonth, Long> recorded,
            boolean sampleIsIn) {

        boolean isReady() {
            return missing.isEmpty() && sifted.isReady();
        }

        List<Finding> findings() {
            return sifted.findings().kept().stream()
                    .sorted(Comparator.comparing(Finding::error).reversed())
                    .limit(SHOWN_FINDINGS)
                    .toList();
        }

        boolean hasMoreFindings() {
            return sifted.findings().errors() + sifted.findings().warnings() > SHOWN_FINDINGS;
        }

        long recorded(YearMonth month) {
            return recorded.getOrDefault(month, 0L);
        }

        boolean meetsRecords() {
            return sifted.months().keySet().stream().anyMatch(month -> recorded(month) > 0);
        }

        String missingWords(List<String> choices) {
            return choices.stream()
                    .map(code -> PageContext.text("intake.field." + code))
                    .collect(Collectors.joining(PageContext.text("intake.or")));
        }

        long people() {
            return sifted.months().values().stream().mapToLong(Sifted.Sum::people).sum();
        }

        long uses() {
            return sifted.months().values().stream().mapToLong(Sifted.Sum::uses).sum();
        }
    }

    String centre() {
        return only == null
                ? PageContext.text("intake.centre.several")
                : PageContext.text(only.name());
    }

    /// The heads of what was understood.
    List<String> heads() {
        return switch (intake.kind()) {
            case ATTENDANCE ->
                    List.of("centre", "when", "room", "title", "uses", "people", "bands");
            case BOOKINGS -> List.of("centre", "day", "time", "room", "name", "came", "fee");
            case REGULARS -> List.of("centre", "name", "kind", "phone", "contact", "userClass");
        };
    }

    List<String> cells(Entry entry) {
        return switch (entry) {
            case Entry.Visits visits -> Shown.cells(visits);
            case Entry.Booked booked -> Shown.cells(booked);
            case Entry.Regular regular -> Shown.cells(regular);
        };
    }

    LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Tokyo.ZONE);
    }

    String time(Instant moment) {
        return moment.atZone(Tokyo.ZONE).toLocalTime().withNano(0).withSecond(0).toString();
    }

    @Nullable String outcomeKey() {
        return outcome == null || outcome == Importing.Outcome.DONE
                ? null
                : "intake.outcome." + outcome.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public int status() {
        if (outcome == null) {
            return 200;
        }
        return switch (outcome) {
            case DONE -> 200;
            case WRONG -> UNPROCESSABLE;
            case OVERTAKEN, CHANGED -> CONFLICT;
        };
    }
}
