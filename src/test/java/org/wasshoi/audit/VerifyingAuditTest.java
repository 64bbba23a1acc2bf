package org.wasshoi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wasshoi.audit.AuditFixtures.correction;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class VerifyingAuditTest {

    private final TestAudit audit = TestAudit.fresh();

    @Test
    void tellsInOneLineThatTheLogIsWhole(CapturedOutput output) {
        audit.record(correction());
        audit.link();
        assertThat(verify()).isZero();
        assertThat(told(output)).containsExactly("The audit log is whole: 1 entries.");
    }

    @Test
    void tellsInOneLineWhereTheLogIsBroken(CapturedOutput output) {
        audit.record(correction(), correction());
        audit.link();
        audit.tamper("update audit.entry set verb = 'other' where number = 2");
        assertThat(verify()).isEqualTo(2);
        assertThat(told(output))
                .singleElement()
                .asString()
                .matches(
                        "The audit log is broken at entry 2, after .*Z: its content was changed.*\\.");
    }

    @Test
    void failsWithoutADatabase() {
        assertThatThrownBy(() -> verify("jdbc:postgresql://localhost:1/nothing"))
                .isInstanceOf(RuntimeException.class);
    }

    /// Without what programs of other tests log meanwhile.
    private static Stream<String> told(CapturedOutput output) {
        return output.getAll().lines().filter(line -> line.startsWith("The audit log"));
    }

    private int verify() {
        return verify(audit.url());
    }

    private static int verify(String url) {
        return VerifyingAudit.run(VerifyingAudit.ARGUMENT, "--wasshoi.database.url=" + url);
    }
}
