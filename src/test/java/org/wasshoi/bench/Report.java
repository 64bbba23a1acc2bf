package org.wasshoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured, as docs/performance.md.
class Report {

    private static final double MRBS_BOOKINGS = 81;
    private static final double MRBS_MONTHS = 28;

    private final List<String> pages = new ArrayList<>();
    private final List<String> misses = new ArrayList<>();
    private final List<String> rooms = new ArrayList<>();
    private final List<String> others = new ArrayList<>();
    private String machine = "";

    void machine(Machine found) {
        machine =
                "%s, %d processors, %d GiB of memory, Java %s; other programs used %d %% of the processors just before."
                        .formatted(
                                found.date(),
                                found.processors(),
                                found.gibibytes(),
                                found.java(),
                                found.busyPercent());
    }

    void firstStart(Duration time) {
        other("Empty folder to the first page (database made, plan loaded)", seconds(time));
    }

    void ready(Duration time) {
        other("Empty folder to everything ready, sample years included", seconds(time));
    }

    void secondStart(Duration time) {
        other("Second start to the first page", seconds(time));
    }

    void memoryAtRest(Memory memory) {
        other("Memory after the start: program, PostgreSQL", memory(memory));
    }

    void memoryAfterLoad(Memory memory) {
        other("Memory after the load: program, PostgreSQL", memory(memory));
    }

    void audit(AuditCost cost) {
        other(
                "A person corrected without and with its audit entry, durably, median",
                "%,d µs, %,d µs".formatted(cost.without(), cost.with()));
        other(
                "Ratio of the two (goal: at most 1.3)",
                String.format(Locale.ROOT, "**%.2f**", cost.ratio()));
    }

    void posting(Posting posting) {
        other("Facts posted, a transaction each, 1 thread", rate(posting.alone()));
        other(
                "Facts posted, a transaction each, " + Posting.THREADS + " threads",
                rate(posting.together()));
        other(
                "Facts posted, " + Posting.BULK + " in a transaction, 1 thread",
                rate(posting.inBulk()));
    }

    void signingIn(SignIns signIns, Permits permits) {
        other(
                "Sign-ins with a password (Argon2id, 19 MiB, 2 passes), "
                        + SignIns.THREADS
                        + " people at once",
                "%.1f a second".formatted(signIns.perSecond()));
        other(
                "Asking whether somebody with three roles may (goal: below 50 µs)",
                "%.3f µs".formatted(permits.nanoseconds() / 1_000));
    }

    void rush(Rush rush) {
        room(
                "%,d people want %d slots at once: booked, told that it is taken, booked twice"
                        .formatted(rush.people(), rush.slots()),
                "%,d, %,d, **%d**".formatted(rush.won(), rush.lost(), rush.twice()));
        room(
                "All of them answered within, and 99 of 100 of them",
                "%.1f s, %.0f ms".formatted(rush.seconds(), rush.p99()));
        room(
                "Bookings with all checks, over HTTP, " + Rush.CLIENTS + " clients",
                rate(rush.perSecond()));
        room(
                "Ratio to MRBS, which makes 81 a second (goal: at least 10)",
                "**%.1f**".formatted(rush.perSecond() / MRBS_BOOKINGS));
        room(
                "Plain inserts under the same constraint, " + Rush.CLIENTS + " clients",
                rate(rush.plainPerSecond()));
        room(
                "Share of the bookings in that",
                "%.0f %%".formatted(100 * rush.perSecond() / rush.plainPerSecond()));
        fifty(rush.fifty());
    }

    private void fifty(Fifty fifty) {
        room(
                "The same request fifty times at once, %d rounds: bookings in a round"
                        .formatted(Fifty.ROUNDS),
                "**%s**".formatted(Fifty.range(fifty.ofOne())));
        room(
                "Fifty people want one slot at once, %d rounds: bookings in a round"
                        .formatted(Fifty.ROUNDS),
                "**%s**".formatted(Fifty.range(fifty.ofMany())));
        room("Of all these, without an answer", "**%d**".formatted(fifty.unanswered()));
    }

    void rooms(Views measured) {
        measured.views().forEach(view -> view(view, measured.bookings()));
        room(
                "Searching all rooms of 34 centres on every Saturday of a month, median and p99 (goal: p99 below 50 ms)",
                "%.1f ms, **%.1f ms**"
                        .formatted(measured.search().median(), measured.search().p99()));
        room(
                "Ratio of its median to that of a trivial page made anew",
                "%.1f".formatted(measured.search().median() / measured.trivial().median()));
    }

    private void view(Views.View view, int bookings) {
        room(
                "`%s` without bookings and over %,d, median".formatted(view.page(), bookings),
                "%.2f ms, %.2f ms".formatted(view.empty().median(), view.full().median()));
        room("Ratio of the two (goal: at most 1.5)", "**%.2f**".formatted(view.ratio()));
        busy("The same for eight clients", view.busy());
        busy("For eight clients, kept until anything is written", view.kept());
    }

    private void busy(String how, Load load) {
        room(
                how + ", and its ratio to MRBS, which shows 28 a second (goal: 50)",
                "%s, **%.0f**".formatted(rate(load.perSecond()), load.perSecond() / MRBS_MONTHS));
    }

    void growth(Growth growth) {
        other(growthOver(Growth.FEW), "%.2f ms".formatted(growth.few()));
        other(growthOver(growth.manyFacts()), "%.2f ms".formatted(growth.many()));
        other("Ratio of the two (goal: at most 1.2)", "**%.2f**".formatted(growth.ratio()));
    }

    private static String growthOver(long facts) {
        return "Indicator page P-1 over %,d facts, uncached, median".formatted(facts);
    }

    void page(String page, int size, int connections, Load stick, Load load) {
        pages.add(
                "| `%s` | %.1f KB | %d | %s | %.2f / %.2f | %s | %.2f / %.2f | **%.2f** |"
                        .formatted(
                                page,
                                size / 1_000.0,
                                connections,
                                number(stick.perSecond()),
                                stick.median(),
                                stick.p99(),
                                number(load.perSecond()),
                                load.median(),
                                load.p99(),
                                load.perSecond() / stick.perSecond()));
    }

    void miss(String page, int connections, Load load) {
        misses.add(
                "| `%s` | %d | %s | %.2f / %.2f |"
                        .formatted(
                                page,
                                connections,
                                number(load.perSecond()),
                                load.median(),
                                load.p99()));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text());
    }

    String text() {
        return """
        # Performance

        Written by `./bench`, which measures everything in one run. %s
        The load generator (wrk, one thread, connections kept alive, gzip as browsers ask for it), the
        program, its PostgreSQL and the bare server shared these processors, so the ratios say more than the
        figures.

        ## Public pages from the cache

        The bare server is the JDK's own HTTP server on virtual threads, answering a constant page of the
        same size. The goal is a ratio of at least 0.5.

        | page | on the wire | connections | bare req/s | p50 / p99 ms | Wasshoi req/s | p50 / p99 ms | ratio |
        |---|---|---|---|---|---|---|---|
        %s

        ## The same pages made anew each time

        What the first reader pays after the published data moved.

        | page | connections | req/s | p50 / p99 ms |
        |---|---|---|---|
        %s

        ## Rooms and bookings

        Every page is made anew unless it says otherwise. What is said of MRBS was measured on two processors as well, another day.

        | what | measured |
        |---|---|
        %s

        ## Ledger, people, start and memory

        The embedded PostgreSQL with fsync and synchronous commit on. Memory is the proportional share
        (PSS), so pages that processes share count once; the program's heap is limited to 768 MB.

        | what | measured |
        |---|---|
        %s
        """
                .formatted(machine, rows(pages), rows(misses), rows(rooms), rows(others));
    }

    private void room(String what, String measured) {
        rooms.add("| %s | %s |".formatted(what, measured));
        System.err.println("bench: " + what + ": " + measured);
    }

    private void other(String what, String measured) {
        others.add("| %s | %s |".formatted(what, measured));
        System.err.println("bench: " + what + ": " + measured);
    }

    private static String rows(List<String> rows) {
        return String.join("\n", rows);
    }

    private static String seconds(Duration time) {
        return "%.1f s".formatted(time.toMillis() / 1_000.0);
    }

    private static String memory(Memory memory) {
        return "%d MiB, %d MiB".formatted(memory.program(), memory.database());
    }

    private static String rate(double perSecond) {
        return number(perSecond) + " a second";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%,.0f", value);
    }
}
