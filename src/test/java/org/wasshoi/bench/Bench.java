package org.wasshoi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.util.FileSystemUtils;

/// Runs every measurement and writes docs/performance.md; a measurement that cannot be made ends
/// the run.
class Bench {

    static final String HOME_PREFIX = "wasshoi-bench-home";

    private static final List<String> PAGES =
            List.of("/", "/plan", "/indicators/P-1", "/centres/sekigaoka");
    private static final List<Integer> CONNECTIONS = List.of(1, 8, 32);

    private final Path home;
    private final Effort effort;
    private final Report report = new Report();

    private Bench(Path home, Effort effort) {
        this.home = home;
        this.effort = effort;
    }

    /// `quick` tries everything for a moment, `rooms` measures what has to do with bookings for
    /// some seconds; neither is for the record.
    public static void main(String[] arguments) throws Exception {
        var home = Files.createTempDirectory(HOME_PREFIX);
        var wishes = List.of(arguments);
        try {
            if (wishes.contains("rooms")) {
                new Bench(home, Effort.SOME).runRooms();
            } else {
                new Bench(home, wishes.contains("quick") ? Effort.QUICK : Effort.FULL).run();
            }
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private void run() throws Exception {
        report.machine(Machine.now());
        measureStarts();
        try (var bare = Server.bare();
                var wasshoi = Server.wasshoi(home, Map.of(SignIns.LIMIT, "1000000"))) {
            report.secondStart(wasshoi.firstPage());
            report.memoryAtRest(wasshoi.memory());
            measurePages(bare, wasshoi);
            measureMisses(wasshoi);
            report.memoryAfterLoad(wasshoi.memory());
            say("signing in");
            SignIns.measure(wasshoi, effort.warmUp());
            report.signingIn(SignIns.measure(wasshoi, effort.cell()), Permits.measure());
            var database = Database.of(home);
            say("posting facts");
            report.posting(Posting.measure(database.create("posting"), effort.cell()));
            say("the audit log's cost");
            report.audit(AuditCost.measure(database.create("audit"), effort.cell()));
            say("the rush when bookings open");
            report.rush(Rush.measure(database.create("rush"), effort.cell()));
            measureRooms(database);
            measureGrowth(database);
        }
        System.out.println(report.text());
        if (effort.isFull()) {
            report.write(Path.of("docs", "performance.md"));
        }
    }

    private void runRooms() throws Exception {
        report.machine(Machine.now());
        try (var _ = Server.wasshoi(home, Map.of("WASSHOI_SAMPLE", "false"))) {
            var database = Database.of(home);
            report.rush(Rush.measure(database.create("rush"), effort.cell()));
            measureRooms(database);
        }
        System.out.println(report.text());
    }

    private void measureStarts() throws Exception {
        say("starting from an empty folder");
        try (var wasshoi = Server.wasshoi(home, Map.of())) {
            report.firstStart(wasshoi.firstPage());
            wasshoi.awaitLine("Wasshoi is ready");
            report.ready(wasshoi.age());
        }
        say("starting again");
    }

    private void measurePages(Server bare, Server wasshoi) throws Exception {
        for (var page : PAGES) {
            var size = wasshoi.size(page);
            say("page " + page);
            Load.on(bare.address("/" + size), 8, effort.warmUp());
            Load.on(wasshoi.address(page), 8, effort.warmUp());
            for (int connections : CONNECTIONS) {
                var stick = Load.on(bare.address("/" + size), connections, effort.cell());
                var load = Load.on(wasshoi.address(page), connections, effort.cell());
                report.page(page, size, connections, stick, load);
            }
        }
    }

    /// A page asked for with its language in the address is never taken from the cache.
    private void measureMisses(Server wasshoi) throws IOException, InterruptedException {
        for (var page : PAGES) {
            say("page " + page + " without the cache");
            Load.on(wasshoi.address(page + "?lang=ja"), 8, effort.warmUp());
            for (int connections : List.of(1, 8)) {
                report.miss(
                        page,
                        connections,
                        Load.on(wasshoi.address(page + "?lang=ja"), connections, effort.cell()));
            }
        }
    }

    private void measureRooms(Database database) throws Exception {
        var few = database.create("no_bookings");
        var many = database.create("bookings");
        try (var empty = wasshoi(few);
                var full = wasshoi(many)) {
            report.rooms(Views.measure(empty, full, many, effort));
        }
    }

    private void measureGrowth(Database database) throws Exception {
        var few = database.create("few");
        var many = database.create("many");
        try (var small = wasshoi(few);
                var large = wasshoi(many)) {
            report.growth(Growth.measure(small, few, large, many, effort));
        }
    }

    private static Server wasshoi(Database database) throws IOException, InterruptedException {
        return Server.wasshoi(
                Path.of("unused"),
                Map.of("WASSHOI_DATABASE_URL", database.url(), "WASSHOI_SAMPLE", "false"));
    }

    static void say(String step) {
        System.err.println("bench: " + step + " ...");
    }
}
