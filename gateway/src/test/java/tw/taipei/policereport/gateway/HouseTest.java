package tw.taipei.policereport.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import org.junit.jupiter.api.Test;

/** The rules of the house as far as they concern the gateway. */
class HouseTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tw.taipei.policereport.gateway");

    @Test
    void theGatewayKnowsNoServiceAndNotTheLibraryOfTheServices() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "tw.taipei.policereport.dissemination..",
                        "tw.taipei.policereport.crime..",
                        "tw.taipei.policereport.traffic..",
                        "tw.taipei.policereport.community..",
                        "tw.taipei.policereport.logistics..")
                .check(GATEWAY);
    }

    @Test
    void itsPackagesDependOnEachOtherInOneDirection() {
        slices().matching("tw.taipei.policereport.gateway.(*)..")
                .should()
                .beFreeOfCycles()
                .check(GATEWAY);
    }

    @Test
    void onlyTheReleasesSpeakSql() {
        classes()
                .that()
                .resideOutsideOfPackage("..gateway.release..")
                .should()
                .onlyDependOnClassesThat()
                .resideOutsideOfPackages("java.sql..", "io.agroal..")
                .check(GATEWAY);
        noClasses()
                .that()
                .resideOutsideOfPackage("..gateway.release..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Connection.class)
                .check(GATEWAY);
    }

    @Test
    void onlyProblemsChooseTheStatusOfAnError() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..problem..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Response.Status.class)
                .orShould()
                .callMethod(Response.class, "status", int.class)
                .check(GATEWAY);
    }

    @Test
    void whatAClassNeedsComesThroughItsConstructorAndStays() {
        noFields().should().beAnnotatedWith(Inject.class).check(GATEWAY);
        fields().that()
                .arePublic()
                .and()
                .areNotStatic()
                .should()
                .beFinal()
                .allowEmptyShould(true)
                .check(GATEWAY);
    }
}
