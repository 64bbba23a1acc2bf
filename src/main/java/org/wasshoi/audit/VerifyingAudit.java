package org.wasshoi.audit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/// The command that verifies the audit log beside or instead of the running program.
@EnableAutoConfiguration
@ComponentScan("org.wasshoi.database")
@Import(Verification.class)
public class VerifyingAudit {

    public static final String ARGUMENT = "--verify-audit";

    private static final int WHOLE = 0;
    private static final int BROKEN = 2;

    VerifyingAudit() {}

    /// Prints one line and tells the exit code: 0 if the log is whole, 2 if it is broken.
    public static int run(String... arguments) {
        var program = new SpringApplication(VerifyingAudit.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        try (var context = program.run(arguments)) {
            var verdict = context.getBean(Verification.class).verify();
            System.out.println(verdict.sentence());
            return verdict instanceof Verdict.Whole ? WHOLE : BROKEN;
        }
    }
}
