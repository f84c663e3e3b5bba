package fr.cascade.taches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.DejaFaitException;
import fr.cascade.socle.HorlogeMetier;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Not rolled back: each try of the engine has its own transaction. */
@TestCascade
class IncidentServiceTest {

  @Autowired IncidentConsultation incidents;
  @Autowired IncidentService actes;
  @Autowired EtapeEnPanne panne;
  @Autowired Acteurs acteurs;
  @Autowired JournalConsultation journal;
  @Autowired HorlogeMetier horloge;

  private String reference = "";

  @BeforeEach
  void provoquer() {
    reference = panne.provoquer();
  }

  @AfterEach
  void retirer() {
    panne.retirer();
  }

  @Test
  void unIncidentSeLitAvecLesMotsDuMetier() {
    assertThat(lire())
        .hasValueSatisfying(
            incident -> {
              assertThat(incident.titre()).contains("Missions locales");
              assertThat(incident.etape()).isEqualTo(EtapeEnPanne.ETAPE);
              assertThat(incident.cause()).contains("inconnu").doesNotContain("\n", "\tat ");
              assertThat(incident.essaisRestants()).isEqualTo(2);
              assertThat(incident.arrete()).isFalse();
              assertThat(incident.depuis())
                  .isCloseTo(horloge.instant(), within(1, ChronoUnit.MINUTES));
            });
    assertThat(acteurs.comme("admin", incidents::compter)).isPositive();
  }

  @Test
  void seulUnAdministrateurLesVoitEtLesRelance() {
    List.<Runnable>of(
            () -> incidents.incidents(0, 10),
            incidents::compter,
            () -> actes.reessayer(reference),
            () -> actes.suspendre(reference))
        .forEach(
            acte ->
                assertThatExceptionOfType(AccesRefuseException.class)
                    .isThrownBy(() -> acteurs.comme("mission-centre", acte)));
    assertThat(lire()).map(IncidentLu::essaisRestants).contains(2);
  }

  @Test
  void reessayerDitPourquoiCelaEchoueEncorePuisReussit() {
    assertThat(acteurs.comme("admin", () -> actes.reessayer(reference)))
        .hasValueSatisfying(cause -> assertThat(cause).contains("inconnu"));
    assertThat(lire()).map(IncidentLu::essaisRestants).contains(1);

    panne.reparer();
    assertThat(acteurs.comme("admin", () -> actes.reessayer(reference))).isEmpty();

    assertThat(lire()).isEmpty();
    assertThat(journal.historique(panne.cle(), PageRequest.of(0, 2)))
        .extracting(EntreeJournal::acte)
        .containsExactly("INCIDENT_REESSAYER", "INCIDENT_REESSAYER");
    assertThat(journal.historique(panne.cle(), PageRequest.of(0, 1)))
        .allSatisfy(
            ligne -> {
              assertThat(ligne.auteur()).isEqualTo("administrateur du portail");
              assertThat(ligne.phrase()).contains(EtapeEnPanne.ETAPE, reference);
            });
  }

  @Test
  void unIncidentArretePasseDevantEtSeRelance() {
    panne.epuiser(reference);
    assertThat(acteurs.comme("admin", () -> incidents.incidents(0, 1)))
        .singleElement()
        .satisfies(incident -> assertThat(incident.arrete()).isTrue());
    assertThat(acteurs.comme("admin", incidents::compterArretes)).isPositive();

    panne.reparer();
    assertThat(acteurs.comme("admin", () -> actes.reessayer(reference))).isEmpty();
    assertThatExceptionOfType(DejaFaitException.class)
        .isThrownBy(() -> acteurs.comme("admin", () -> actes.reessayer(reference)));
  }

  @Test
  void lesEssaisSeSuspendentEtReprennent() {
    acteurs.comme("admin", () -> actes.suspendre(reference));
    assertThat(lire()).map(IncidentLu::suspendu).contains(true);

    acteurs.comme("admin", () -> actes.reprendre(reference));
    assertThat(lire()).map(IncidentLu::suspendu).contains(false);
  }

  private Optional<IncidentLu> lire() {
    return acteurs.comme("admin", () -> incidents.incidents(0, 50)).stream()
        .filter(incident -> incident.reference().equals(reference))
        .findFirst();
  }
}
