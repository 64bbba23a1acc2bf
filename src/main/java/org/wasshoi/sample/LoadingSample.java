package org.wasshoi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wasshoi.kernel.FiscalYear;
import org.wasshoi.ledger.Facts;

/// Posts the invented records up to a day, a batch at a time. Whatever was interrupted is completed
/// the next time, and days that have passed since are added.
@Component
class LoadingSample {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingSample.class);

    private final Facts facts;
    private final Batches batches;
    private final TransactionOperations transactions;

    LoadingSample(Facts facts, Batches batches, TransactionOperations transactions) {
        this.facts = facts;
        this.batches = batches;
        this.transactions = transactions;
    }

    void load(Scene scene, LocalDate through) {
        if (scene.isEmpty()) {
            return;
        }
        var loaded = batches.loaded();
        var last = FiscalYear.of(through);
        for (var year = Yearly.FIRST; year.compareTo(last) <= 0; year = year.next()) {
            load(scene, year, through, loaded);
        }
    }

    private void load(
            Scene scene, FiscalYear year, LocalDate through, Map<Batch, LocalDate> loaded) {
        int records =
                Stories.at(scene).stream()
                        .mapToInt(story -> load(story, year, through, loaded))
                        .sum();
        if (records > 0) {
            LOG.info("Posted {} sample records of fiscal year {}", records, year.value());
        }
    }

    private int load(
            Story story, FiscalYear year, LocalDate through, Map<Batch, LocalDate> loaded) {
        var missing =
                batches(story, year, through)
                        .filter(batch -> !isLoaded(batch, through, loaded))
                        .toList();
        if (missing.isEmpty()) {
            return 0;
        }
        var events =
                story.in(year).stream()
                        .collect(Collectors.groupingBy(event -> YearMonth.from(event.day())));
        return missing.stream()
                .mapToInt(batch ->
                        post(
                                batch,
                                batch.until(through),
                                events.getOrDefault(batch.month(), List.of())))
                .sum();
    }

    private static Stream<Batch> batches(Story story, FiscalYear year, LocalDate through) {
        return year.months().stream()
                .filter(month -> story.covers(month) && !month.atDay(1).isAfter(through))
                .map(month -> new Batch(story.code(), month));
    }

    private static boolean isLoaded(Batch batch, LocalDate through, Map<Batch, LocalDate> loaded) {
        var day = loaded.get(batch);
        return day != null && !day.isBefore(batch.until(through));
    }

    /// Days that an earlier load has posted are posted again, which changes nothing.
    private int post(Batch batch, LocalDate until, List<Event> events) {
        var postings =
                events.stream()
                        .filter(event -> !event.day().isAfter(until))
                        .map(Event::posting)
                        .toList();
        transactions.executeWithoutResult(_ -> {
            facts.post(postings);
            batches.remember(batch, until, postings.size());
        });
        return postings.size();
    }
}
