package org.wasshoi;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.wasshoi.audit.VerifyingAudit;

/// Wasshoi (輪っしょい), the working system behind a city's collaboration promotion plan (協働推進計画). Two
/// modules may use one name for things of their own.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableScheduling
@Modulithic(sharedModules = {"kernel", "web"})
public class Wasshoi {

    public static void main(String[] arguments) {
        if (List.of(arguments).contains(VerifyingAudit.ARGUMENT)) {
            System.exit(VerifyingAudit.run(arguments));
        }
        SpringApplication.run(Wasshoi.class, arguments);
    }
}
