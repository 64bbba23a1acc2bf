package org.wasshoi.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.wasshoi.centre.Rooms;
import org.wasshoi.centre.Rules;
import org.wasshoi.centre.example.Example;
import org.wasshoi.centre.example.Examples;

/// Books the invented uses of the centres some weeks ahead, and writes down those that are over, a
/// month at a time. Whatever was interrupted is completed the next time.
@Component
class LoadingBookings {

    private static final Logger LOG = LoggerFactory.getLogger(LoadingBookings.class);
    private static final int WEEKS_AHEAD = 6;

    private final Rooms rooms;
    private final Rules rules;
    private final Examples examples;
    private final Batches batches;
    private final TransactionOperations transactions;

    LoadingBookings(
            Rooms rooms,
            Rules rules,
            Examples examples,
            Batches batches,
            TransactionOperations transactions) {
        this.rooms = rooms;
        this.rules = rules;
        this.examples = examples;
        this.batches = batches;
        this.transactions = transactions;
    }

    void load(Scene scene, LocalDate through) {
        var ahead = through.plusWeeks(WEEKS_AHEAD);
        var diary = new Diary(scene, rooms.all(), rules.book());
        var loaded = batches.loaded();
        var records =
                Diary.months(ahead)
                        .mapToInt(month -> take(steps(month, through, ahead, loaded), diary, month))
                        .sum();
        if (records > 0) {
            LOG.info("Wrote {} sample bookings and uses", records);
            batches.gatherStatistics();
        }
    }

    /// One part of the work: the days after `done` until `last`, both in the batch's month.
    private record Step(
            Batch batch,
            @Nullable LocalDate done,
            LocalDate last,
            ToIntFunction<List<Example>> door) {

        boolean isDue() {
            return !last.isBefore(batch.month().atDay(1)) && (done == null || done.isBefore(last));
        }

        /// What is over by that day is done elsewhere.
        Step after(LocalDate day) {
            return new Step(batch, done == null || done.isBefore(day) ? day : done, last, door);
        }

        boolean holds(LocalDate day) {
            return !day.isAfter(last) && (done == null || day.isAfter(done));
        }
    }

    private List<Step> steps(
            YearMonth month, LocalDate through, LocalDate ahead, Map<Batch, LocalDate> loaded) {
        return Stream.of(
                        step(new Batch("centre-use", month), through, loaded, examples::use),
                        step(new Batch("centre-booking", month), ahead, loaded, examples::book)
                                .after(through))
                .filter(Step::isDue)
                .toList();
    }

    /// What an earlier release reported of the same month is not told a second time.
    private static Step step(
            Batch batch,
            LocalDate until,
            Map<Batch, LocalDate> loaded,
            ToIntFunction<List<Example>> door) {
        var reported = new Batch(UsageReports.CODE, batch.month());
        var done =
                Stream.of(batch, reported)
                        .flatMap(one -> Stream.ofNullable(loaded.get(one)))
                        .max(LocalDate::compareTo);
        return new Step(batch, done.orElse(null), batch.until(until), door);
    }

    private int take(List<Step> steps, Diary diary, YearMonth month) {
        if (steps.isEmpty()) {
            return 0;
        }
        var examples = diary.in(month);
        return steps.stream().mapToInt(step -> take(step, examples)).sum();
    }

    private int take(Step step, List<Example> examples) {
        var due = examples.stream().filter(example -> step.holds(example.day())).toList();
        transactions.executeWithoutResult(
                _ -> batches.remember(step.batch(), step.last(), step.door().applyAsInt(due)));
        return due.size();
    }
}
