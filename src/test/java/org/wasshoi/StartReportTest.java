package org.wasshoi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.wasshoi.database.TestDatabase;

@ExtendWith(OutputCaptureExtension.class)
class StartReportTest {

    private final String database = "--wasshoi.database.url=" + TestDatabase.freshUrl();

    @Test
    void tellsThatThereIsNoDatabase(CapturedOutput output) {
        refuse("--wasshoi.database.url=jdbc:postgresql://localhost:1/nothing");
        assertThat(line(output)).startsWith("wasshoi: The database is not ready: Connection to");
    }

    @Test
    void tellsWhichPackCannotBeRead(CapturedOutput output) {
        refuse(database, "--wasshoi.plan=/nowhere");
        assertThat(line(output)).startsWith("wasshoi: /nowhere:1: .: ");
    }

    @Test
    void tellsThatThePortIsInUse(CapturedOutput output) throws Exception {
        try (var taken = new ServerSocket(0)) {
            refuse(database, "--server.port=" + taken.getLocalPort());
            assertThat(line(output))
                    .isEqualTo(
                            "wasshoi: Port %d is in use; set PORT to another one."
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void tellsThatNoPortHasSuchANumber(CapturedOutput output) {
        refuse(database, "--server.port=99999");
        assertThat(line(output)).startsWith("wasshoi: The web server cannot start: port out of");
    }

    @Test
    void tellsWhichSettingIsNoNumber(CapturedOutput output) {
        refuse(database, "--PORT=abc");
        assertThat(line(output)).startsWith("wasshoi: The setting server.port cannot be abc: ");
    }

    @Test
    void tellsWhichSettingOfTheProgramIsNoNumber(CapturedOutput output) {
        refuse(database, "--server.port=0", "--wasshoi.database.connections=many");
        assertThat(line(output))
                .startsWith("wasshoi: The setting wasshoi.database.connections cannot be many: ");
    }

    @Test
    void leavesABugToTheLog() {
        assertThat(new StartReport(null).reason(new IllegalStateException("a bug"))).isEmpty();
    }

    /// The one line that the operator reads, without the report and the stack trace that Spring
    /// Boot would write of the same failure. What stands beside it belongs to programs of other
    /// tests, which complain when a start takes away the log that they share.
    private static String line(CapturedOutput output) {
        assertThat(output.getAll()).doesNotContain("Application run failed", "APPLICATION FAILED");
        var told = output.getErr().lines().filter(line -> line.startsWith("wasshoi: ")).toList();
        assertThat(told).hasSize(1);
        return told.getFirst();
    }

    private static void refuse(String... settings) {
        var all = Stream.concat(Stream.of(settings), Stream.of("--wasshoi.sample=false"));
        try {
            SpringApplication.run(Wasshoi.class, all.toArray(String[]::new)).close();
        } catch (RuntimeException _) {
            return;
        }
        throw new AssertionError("It started");
    }
}
