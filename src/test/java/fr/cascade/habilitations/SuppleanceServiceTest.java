package fr.cascade.habilitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.Periode;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.taches.FiltreTaches;
import fr.cascade.taches.TacheConsultation;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** « X pour Y », from a day to a day. */
@TestCascade
@Transactional
class SuppleanceServiceTest {

  @Autowired SuppleanceService suppleances;
  @Autowired ConventionService conventions;
  @Autowired TacheConsultation taches;
  @Autowired JournalConsultation journal;
  @Autowired UtilisateurService utilisateurs;
  @Autowired HabilitationService habilitations;
  @Autowired Scenarios scenarios;
  @Autowired HorlogeMetier horloge;
  @Autowired Acteurs acteurs;

  private DemandeSuppleance demande(
      String titulaire, String suppleant, LocalDate du, LocalDate au, String delegation) {
    return new DemandeSuppleance(acteurs.id(titulaire), acteurs.id(suppleant), du, au, delegation);
  }

  /** The regional director is away this week. */
  private void suppleer(String titulaire, String suppleant, String delegation) {
    LocalDate jour = horloge.aujourdhui();
    acteurs.comme(
        titulaire,
        () ->
            suppleances.designer(
                demande(titulaire, suppleant, jour, jour.plusDays(6), delegation)));
  }

  @Test
  void leSuppleantFaitCeQuiAttendaitEtLHistoriqueNommeLesDeux() {
    ConventionId id = scenarios.regionaleAValider();
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> conventions.valider(id)))
        .isInstanceOf(IntrouvableException.class);
    suppleer("direccte-centre", "ut-37", "");
    assertThat(acteurs.comme("ut-37", () -> taches.compter(FiltreTaches.TOUT))).isEqualTo(1);

    acteurs.comme("ut-37", () -> conventions.valider(id));

    assertThat(
            journal.historique(Cles.de(id), PageRequest.of(0, 20)).getContent().stream()
                .filter(e -> e.acte().equals("VALIDATION"))
                .map(e -> e.auteur()))
        .containsExactly(
            "directeur de l’unité territoriale d’Indre-et-Loire, pour directeur régional DIRECCTE"
                + " Centre");
  }

  @Test
  void ceQuOnFaitDeSonPropreChefNeNommeQueSoi() {
    suppleer("direccte-centre", "mission-centre", "");
    ConventionId id = scenarios.brouillonRegional();
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    assertThat(scenarios.detail("mission-centre", id).phrase())
        .contains("Soumise par chargé de mission DIRECCTE Centre ;");
    assertThatThrownBy(() -> acteurs.comme("mission-centre", () -> conventions.valider(id)))
        .hasMessageContaining("une autre personne doit le valider");
  }

  @Test
  void signerDemandeUneDelegation() {
    ConventionId id = scenarios.regionaleASigner();
    suppleer("pe-centre", "pe-tours", "");
    assertThatThrownBy(() -> acteurs.comme("pe-tours", () -> scenarios.aMoi(id)))
        .isInstanceOf(IntrouvableException.class);
    acteurs.comme("pe-centre", () -> suppleances.terminer(enCours("pe-centre").id()));

    suppleer("pe-centre", "pe-tours", "délégation n° 2010-12 du 3 mars 2010");
    scenarios.signer(id, "pe-tours");

    CircuitLu.Ligne signee =
        scenarios.detail("mission-centre", id).circuits().getFirst().signatures().stream()
            .filter(s -> s.signataire() != null)
            .findFirst()
            .orElseThrow();
    assertThat(signee.signataire()).contains(", pour directeur régional Pôle emploi Centre");
    assertThat(signee.pouvoir()).contains("délégation n° 2010-12 du 3 mars 2010");
  }

  private Suppleance enCours(String login) {
    return suppleances.duCompte(acteurs.id(login)).getFirst();
  }

  @Test
  void horsDeSesJoursElleNeDonneRien() {
    LocalDate jour = horloge.aujourdhui();
    acteurs.comme(
        "direccte-centre",
        () ->
            suppleances.designer(
                demande("direccte-centre", "ut-37", jour.plusDays(1), jour.plusDays(6), "")));
    assertThat(peutValider()).isFalse();
    acteurs.comme("direccte-centre", () -> suppleances.terminer(enCours("direccte-centre").id()));

    suppleer("direccte-centre", "ut-37", "");
    assertThat(peutValider()).isTrue();
    acteurs.comme("direccte-centre", () -> suppleances.terminer(enCours("direccte-centre").id()));
    assertThat(peutValider()).isFalse();
  }

  @Test
  void unTitulairePartiNePreteRien() {
    suppleer("direccte-centre", "ut-37", "");
    acteurs.comme("admin", () -> utilisateurs.desactiver(acteurs.id("direccte-centre")));
    assertThat(peutValider()).isFalse();
  }

  @Test
  void administrerNeSePretePas() {
    suppleer("admin", "ut-37", "");
    assertThat(
            acteurs.comme(
                "ut-37", () -> habilitations.peut(Permission.ADMINISTRER, TerritoireCode.NATION)))
        .isFalse();
  }

  @Test
  void niAdministrerUneRegionNiSiegerAuJury() {
    for (Role role : List.of(Role.ADMINISTRATEUR_REGIONAL, Role.JURE)) {
      assertThat(role.sePrete()).as(role.name()).isFalse();
    }
    acteurs.comme(
        "admin",
        () ->
            utilisateurs.habiliter(
                acteurs.id("direccte-centre"),
                new Habilitation(Role.ADMINISTRATEUR_REGIONAL, Scenarios.CENTRE),
                new Periode(horloge.aujourdhui(), null)));
    suppleer("direccte-centre", "ut-37", "");
    assertThat(
            acteurs.comme(
                "ut-37", () -> habilitations.peut(Permission.ADMINISTRER, Scenarios.CENTRE)))
        .isFalse();
    assertThat(peutValider()).isTrue();
  }

  private boolean peutValider() {
    return acteurs.comme(
        "ut-37", () -> habilitations.peut(Permission.VALIDER_REGIONAL, Scenarios.CENTRE));
  }

  @Test
  void chacunDesignePourSoiLAdministrateurPourTous() {
    LocalDate jour = horloge.aujourdhui();
    refuse(
        () ->
            acteurs.comme(
                "ut-37",
                () -> suppleances.designer(demande("direccte-centre", "ut-37", jour, jour, ""))),
        "Ce compte n’existe pas");
    assertThatThrownBy(
            () -> acteurs.comme("ut-37", () -> suppleances.duCompte(acteurs.id("pe-centre"))))
        .isInstanceOf(IntrouvableException.class);
    acteurs.comme(
        "admin", () -> suppleances.designer(demande("direccte-centre", "ut-37", jour, jour, "")));
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "ut-37",
                    () ->
                        suppleances.terminer(
                            suppleances.duCompte(acteurs.id("ut-37")).getFirst().id())))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void lesJoursEtLaPersonneSontVerifies() {
    LocalDate jour = horloge.aujourdhui();
    refuse(() -> designer("ut-37", jour.minusDays(5), jour.minusDays(1)), "jours sont passés");
    refuse(() -> designer("ut-37", jour, jour.minusDays(1)), "suivre la date de début");
    refuse(() -> designer("ut-37", jour, jour.plusYears(2)), "un an au plus");
    refuse(() -> designer("direccte-centre", jour, jour), "elle-même");
    acteurs.comme("admin", () -> utilisateurs.desactiver(acteurs.id("ut-centre")));
    refuse(() -> designer("ut-centre", jour, jour), "compte est fermé");
    designer("ut-37", jour, jour.plusDays(3));
    refuse(() -> designer("mission-centre", jour.plusDays(3), jour.plusDays(9)), "déjà cette");
  }

  private void designer(String suppleant, LocalDate du, LocalDate au) {
    acteurs.comme(
        "direccte-centre",
        () -> suppleances.designer(demande("direccte-centre", suppleant, du, au, "")));
  }

  private static void refuse(ThrowingCallable acte, String phrase) {
    assertThatThrownBy(acte)
        .isInstanceOfAny(
            RegleMetierException.class, IntrouvableException.class, AccesRefuseException.class)
        .hasMessageContaining(phrase);
  }
}
