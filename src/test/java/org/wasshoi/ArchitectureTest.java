package org.wasshoi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Repository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.wasshoi.web.Permit;

class ArchitectureTest {

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("org.wasshoi");

    @Test
    void modulesUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(Wasshoi.class).verify();
    }

    @Test
    void theKernelKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAPackage("org.wasshoi.kernel")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .check(OURS);
    }

    @Test
    void sqlStaysInsideItsModule() {
        noClasses()
                .that()
                .arePublic()
                .and()
                .areNotAnnotatedWith(Repository.class)
                .and()
                .resideOutsideOfPackage("org.wasshoi.database")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(OURS);
    }

    @Test
    void handlersSpeakNoSql() {
        noClasses()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(JdbcClient.class)
                .check(OURS);
    }

    @Test
    void everyHandlerDeclaresItsPermission() {
        methods()
                .that()
                .areAnnotatedWith(GetMapping.class)
                .or()
                .areAnnotatedWith(PostMapping.class)
                .or()
                .areAnnotatedWith(RequestMapping.class)
                .should()
                .beAnnotatedWith(Permit.class)
                .check(OURS);
    }

    @Test
    void controllersArePrivateToTheirModule() {
        classes().that().areAnnotatedWith(Controller.class).should().bePackagePrivate().check(OURS);
    }

    @Test
    void timeIsAskedOfTheClock() {
        noClasses().should().callMethod(LocalDate.class, "now").check(OURS);
        noClasses().should().callMethod(LocalDateTime.class, "now").check(OURS);
        noClasses().should().callMethod(ZonedDateTime.class, "now").check(OURS);
        noClasses().should().callMethod(Instant.class, "now").check(OURS);
    }

    @Test
    void nobodyPrintsToTheConsoleButReportsAndCommands() {
        noClasses()
                .that()
                .doNotHaveSimpleName("StartReport")
                .and()
                .doNotHaveSimpleName("VerifyingAudit")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(OURS);
    }
}
