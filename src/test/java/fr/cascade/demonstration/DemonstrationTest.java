package fr.cascade.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.tuple;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionFiltre;
import fr.cascade.conventions.ConventionResume;
import fr.cascade.demonstration.internal.Scenes;
import fr.cascade.habilitations.Groupes;
import fr.cascade.habilitations.UtilisateurConsultation;
import fr.cascade.habilitations.VerificationMotDePasse;
import fr.cascade.partenaires.Organisation;
import fr.cascade.partenaires.OrganisationConsultation;
import fr.cascade.partenaires.SignataireConsultation;
import fr.cascade.partenaires.TypeOrganisation;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.TerritoireCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class DemonstrationTest {

  private static final LocalDate JOUR = LocalDate.of(2010, 5, 3);
  private static final TerritoireCode CENTRE = new TerritoireCode("REG-24");

  @Autowired HorlogeMetier horloge;
  @Autowired Scenes scenes;
  @Autowired ComptesDemonstration comptes;
  @Autowired UtilisateurConsultation utilisateurs;
  @Autowired VerificationMotDePasse verification;
  @Autowired OrganisationConsultation organisations;
  @Autowired SignataireConsultation signataires;
  @Autowired Groupes groupes;
  @Autowired ConventionConsultation conventions;
  @Autowired Acteurs acteurs;

  @Test
  void lePortailEstLeTroisMai2010() {
    assertThat(horloge.aujourdhui()).isEqualTo(JOUR);
    assertThat(horloge.maintenant().getHour()).isGreaterThanOrEqualTo(9);
  }

  @Test
  void chaqueCompteSOuvreAvecDemo() {
    assertThat(comptes.tous())
        .hasSize(34)
        .allSatisfy(
            compte ->
                assertThat(utilisateurs.parLogin(compte.login())).as(compte.login()).isPresent());
    var admin = utilisateurs.parLogin("admin").orElseThrow();
    assertThatCode(() -> verification.verifier(admin.id(), "demo")).doesNotThrowAnyException();
  }

  @Test
  void chaqueEtapeALesSiens() {
    assertThat(groupes.utilisateursDuGroupe("rediger-regional@REG-24"))
        .extracting(c -> c.login())
        .containsExactly("mission-centre");
    assertThat(groupes.utilisateursDuGroupe("valider-regional@REG-24"))
        .extracting(c -> c.login())
        .containsExactly("direccte-centre");
    var direccte =
        organisations.parTypeEtTerritoire(TypeOrganisation.ETAT_REGION, CENTRE, JOUR).getFirst();
    assertThat(signataires.signataires(direccte.id(), JOUR))
        .singleElement()
        .satisfies(s -> assertThat(s.pouvoir()).contains("délégation"));
    assertThat(groupes.utilisateursDuGroupe("signer@ORG-" + direccte.id().valeur()))
        .extracting(c -> c.login())
        .containsExactly("direccte-centre");
  }

  @Test
  void lesOrganisationsPortentLeNomDuJour() {
    assertThat(nom(TypeOrganisation.OPERATEUR_REGION, JOUR)).isEqualTo("Pôle emploi Centre");
    assertThat(nom(TypeOrganisation.OPERATEUR_REGION, LocalDate.of(2008, 12, 18)))
        .isEqualTo("ANPE Centre");
    assertThat(nom(TypeOrganisation.OPERATEUR_REGION, LocalDate.of(2024, 1, 1)))
        .isEqualTo("France Travail Centre-Val de Loire");
    assertThat(nom(TypeOrganisation.ETAT_REGION, JOUR)).isEqualTo("DIRECCTE Centre");
    assertThat(nom(TypeOrganisation.ETAT_REGION, LocalDate.of(2021, 3, 31)))
        .isEqualTo("DIRECCTE Centre-Val de Loire");
    assertThat(nom(TypeOrganisation.ETAT_REGION, LocalDate.of(2021, 4, 1)))
        .isEqualTo("DREETS Centre-Val de Loire");
  }

  @Test
  void lesStructuresDesRegistresSontDesOrganisations() {
    assertThat(organisations.parStructure("ML-37-TOURS", JOUR).orElseThrow().nom())
        .isEqualTo("Mission locale de Touraine");
    assertThat(
            organisations
                .parStructure("PE-37-TOURS-DEUX-LIONS", LocalDate.of(2024, 1, 1))
                .orElseThrow()
                .nom())
        .isEqualTo("France Travail Tours Deux Lions");
    assertThat(
            organisations.parTypeDans(
                TypeOrganisation.MISSION_LOCALE, new TerritoireCode("DEP-37"), JOUR))
        .hasSize(4);
  }

  @Test
  void chaqueMissionLocaleDuCentreEtChaqueSiteASonSignataire() {
    for (var type : List.of(TypeOrganisation.MISSION_LOCALE, TypeOrganisation.OPERATEUR_SITE)) {
      var enPlace = organisations.parTypeDans(type, CENTRE, JOUR);
      assertThat(enPlace).hasSizeGreaterThanOrEqualTo(20);
      assertThat(
              signataires
                  .signatairesDe(enPlace.stream().map(Organisation::id).toList(), JOUR)
                  .keySet())
          .hasSameSizeAs(enPlace);
    }
    assertThat(organisations.parTypeDans(TypeOrganisation.ETAT_DEPARTEMENT, CENTRE, JOUR))
        .hasSize(6);
  }

  @Test
  void uneSceneNeSeJoueQuUneFois() {
    assertThat(scenes.aVenir()).allSatisfy(s -> assertThat(s.date()).isAfter(JOUR));
    var avant = organisations.compter("", null, JOUR);

    scenes.jouerEchues();

    assertThat(organisations.compter("", null, JOUR)).isEqualTo(avant);
  }

  @Test
  void lesAccordsSignesAvantCeJourSontLaUneFois() {
    scenes.jouerEchues();

    List<ConventionResume> nationales =
        acteurs.comme("lecteur", () -> conventions.rechercher(ConventionFiltre.TOUT, 0, 50));
    assertThat(nationales)
        .extracting(ConventionResume::reference, ConventionResume::etat)
        .containsExactly(
            tuple("ACN-2010-ML", ConventionEtat.EN_VIGUEUR),
            tuple("ACN-2006-PLIE", ConventionEtat.EN_VIGUEUR));
  }

  private String nom(TypeOrganisation type, LocalDate au) {
    return organisations.parTypeEtTerritoire(type, CENTRE, au).getFirst().nomCourt();
  }
}
