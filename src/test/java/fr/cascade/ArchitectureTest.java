package fr.cascade;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.have;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/**
 * What the compiler cannot say: who may use what inside a module. Between modules, see Modulith.
 */
class ArchitectureTest {

  private static final JavaClasses PORTAIL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("fr.cascade");
  private static final JavaClasses TESTS =
      new ClassFileImporter()
          .withImportOption(new ImportOption.OnlyIncludeTests())
          .importPackages("fr.cascade");

  @Test
  void leMoteurResteDansSesPieces() {
    verifier(
        noClasses()
            .that()
            .resideOutsideOfPackages("..moteur..", "..taches..", "..processus..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because("the engine can be replaced only if few rooms know it"));
  }

  @Test
  void lesProcessusNeConnaissentPasLesEntites() {
    verifier(
        noClasses()
            .that()
            .resideInAPackage("..processus..")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .because("a delegate reads a key and calls one service"));
  }

  @Test
  void aucuneInjectionDansUnChamp() {
    verifier(NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
  }

  @Test
  void lesServicesNeRendentPasDEntite() {
    verifier(
        methods()
            .that()
            .areDeclaredInClassesThat()
            .haveNameMatching(".*(Service|Consultation)")
            .and()
            .arePublic()
            .should(
                have(
                    describe(
                        "a result made of records, not of entities or open streams",
                        ArchitectureTest::rendDesEnregistrements))));
  }

  @Test
  void lHeureVientDUneHorloge() {
    verifier(
        noClasses()
            .should()
            .callMethodWhere(SANS_HORLOGE)
            .orShould()
            .callConstructor(Date.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("business dates follow HorlogeMetier, the rest an injected Clock"));
  }

  @Test
  void lesVuesSontFermeesEtSansDepot() {
    verifier(classes().that().areAnnotatedWith(Route.class).should().notBePublic());
    verifier(
        noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .because("rights and perimeter are checked by services"));
  }

  @Test
  void lesTestsAffirmentAvecAssertJ() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.junit.jupiter.api.Assertions")
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("org.hamcrest..")
        .check(TESTS);
  }

  private static final DescribedPredicate<JavaCall<?>> SANS_HORLOGE =
      describe(
          "now() without a clock",
          appel ->
              appel.getTarget().getName().equals("now")
                  && appel.getTargetOwner().getPackageName().equals("java.time")
                  && appel.getTarget().getRawParameterTypes().stream()
                      .noneMatch(type -> type.isEquivalentTo(Clock.class)));

  private static boolean rendDesEnregistrements(JavaMethod methode) {
    return methode.getReturnType().getAllInvolvedRawTypes().stream()
        .noneMatch(type -> type.isAnnotatedWith(Entity.class) || type.isEquivalentTo(Stream.class));
  }

  private static void verifier(ArchRule regle) {
    regle.allowEmptyShould(true).check(PORTAIL);
  }
}
