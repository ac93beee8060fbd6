package tw.taipei.policereport.dissemination.contract;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of the house that a compiler does not know, held against all main classes that a module sees. */
public interface HouseRules {

    String ROOT = "tw.taipei.policereport";
    String KERNEL = ROOT + ".statistics..";
    String TEXT = ROOT + ".text..";
    /** PDFBox logs with it, so a process that reads a PDF must be given it. */
    String LOGGING_OF_PDFBOX = "org.apache.commons.logging..";

    String TRANSCRIPTION = ROOT + ".transcription..";
    String PROBLEMS = "..problem..";
    List<String> SUBJECTS =
            List.of(ROOT + ".crime..", ROOT + ".traffic..", ROOT + ".community..", ROOT + ".logistics..");

    /** Read once for each module: that is what takes its time. */
    JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/dissemination/contract/"))
            .importPackages(ROOT);

    @Test
    default void the_kernel_depends_on_nothing() {
        classes()
                .that()
                .resideInAPackage(KERNEL)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", KERNEL)
                .check(HOUSE);
    }

    @Test
    default void the_kernel_reads_no_clock() {
        noClasses()
                .that()
                .resideInAnyPackage(KERNEL, TEXT, TRANSCRIPTION)
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "asks for the time",
                        access -> access.getTarget().getName().equals("now")
                                && access.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .check(HOUSE);
    }

    @Test
    default void a_number_is_never_binary() {
        noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(KERNEL, TRANSCRIPTION, ROOT + ".dissemination..")
                .should()
                .haveRawType(double.class)
                .orShould()
                .haveRawType(float.class)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    default void reading_a_text_needs_only_what_reads_documents() {
        classes()
                .that()
                .resideInAPackage(TEXT)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", TEXT, "org.apache.pdfbox..", "org.apache.fontbox..", LOGGING_OF_PDFBOX)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    default void rules_of_transcription_know_no_framework() {
        classes()
                .that()
                .resideInAPackage(TRANSCRIPTION)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", KERNEL, TEXT, TRANSCRIPTION)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    default void a_service_knows_its_subject_and_no_other_service() {
        for (String subject : SUBJECTS) {
            classes()
                    .that()
                    .resideInAPackage(subject)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            "java..", "jakarta.inject..", "jakarta.enterprise..", KERNEL, TRANSCRIPTION, subject)
                    .allowEmptyShould(true)
                    .check(HOUSE);
        }
    }

    @Test
    default void libraries_know_no_service() {
        noClasses()
                .that(resideOutsideOfPackages(SUBJECTS.toArray(String[]::new)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SUBJECTS.toArray(String[]::new)))
                .check(HOUSE);
    }

    @Test
    default void a_row_of_a_table_is_nobodys_business_but_its_packages() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    default void only_problems_know_status_codes() {
        noClasses()
                .that(resideOutsideOfPackages(PROBLEMS))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Response.Status.class, Response.Status.Family.class)
                .orShould()
                .accessTargetWhere(DescribedPredicate.describe("chooses a status", HouseRules::choosesStatus))
                .check(HOUSE);
    }

    private static boolean choosesStatus(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean response = owner.isEquivalentTo(Response.class)
                && access.getTarget().getName().equals("status");
        boolean exception = owner.isAssignableTo(WebApplicationException.class)
                && access.getTarget().getName().equals("<init>");
        return response || exception;
    }

    @Test
    default void what_a_class_needs_comes_through_its_constructor() {
        noFields().should().beAnnotatedWith(Inject.class).check(HOUSE);
    }

    @Test
    default void what_a_class_has_it_keeps() {
        fields().that()
                .areDeclaredInClassesThat(resideInAPackage(ROOT + "..")
                        .and(DescribedPredicate.not(
                                DescribedPredicate.describe("rows", owner -> owner.isAnnotatedWith(Entity.class)))))
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    default void names_say_what_a_class_is() {
        for (String empty : Arrays.asList("Impl", "Dto", "DTO", "Manager", "Helper", "Util", "Utils", "Common")) {
            noClasses().should().haveSimpleNameEndingWith(empty).check(HOUSE);
        }
        noClasses()
                .should()
                .haveSimpleNameStartingWith("Abstract")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .andShould()
                .notBeRecords()
                .check(HOUSE);
    }
}
