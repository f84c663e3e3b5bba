package fr.cascade.comites.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.ComiteCles;
import fr.cascade.comites.Comites;
import fr.cascade.comites.ConvocationService;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.Majorite;
import fr.cascade.comites.ReleveService;
import fr.cascade.comites.ReleveStatut;
import fr.cascade.comites.SeanceDetail.ReleveLu;
import fr.cascade.comites.SeanceId;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.comites.Seances;
import fr.cascade.comites.TenueService;
import fr.cascade.comites.VoteSaisi;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.signatures.CircuitLu;
import fr.cascade.signatures.SignatureConsultation;
import fr.cascade.signatures.SignatureService;
import fr.cascade.socle.SignatureId;
import java.time.LocalTime;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** Without quorum, convened again, signed by the chair: the rest of {@code bpmn/seance.bpmn}. */
@TestCascade
@Transactional
class ReleveSigneProcessTest {

  private static final String MISSION = "mission-centre";

  @Autowired Comites comites;
  @Autowired Seances scenes;
  @Autowired ConvocationService convocations;
  @Autowired TenueService tenue;
  @Autowired ReleveService releves;
  @Autowired SignatureConsultation signatures;
  @Autowired SignatureService signature;
  @Autowired CourrierService courrier;
  @Autowired RuntimeService instances;
  @Autowired Acteurs acteurs;

  @Test
  void sansQuorumOnConvoqueDeNouveauOnDecideEtLaPresidenceSigne() {
    SeanceId premiere = scenes.ceSoir(MISSION, scenes.cdiae());
    scenes.convoquer(MISSION, premiere);
    scenes.present(MISSION, premiere, "Présidente");
    acteurs.comme(MISSION, () -> tenue.constaterCarence(premiere));
    assertThat(scenes.detail(MISSION, premiere).statut()).isEqualTo(SeanceStatut.SANS_QUORUM);
    assertThat(enCours(premiere)).isZero();
    var tard = new HoraireSeance(Seances.JOUR.plusDays(16), LocalTime.of(10, 0), 60, "");
    assertThatThrownBy(() -> acteurs.comme(MISSION, () -> convocations.reconvoquer(premiere, tard)))
        .hasMessageContaining("dans les 15 jours");
    var bientot = new HoraireSeance(Seances.JOUR, LocalTime.of(23, 50), 15, "");
    SeanceId seconde = acteurs.comme(MISSION, () -> convocations.reconvoquer(premiere, bientot));
    comites.ecrire();
    scenes.present(MISSION, seconde, "Présidente");
    acteurs.comme(MISSION, () -> tenue.ouvrir(seconde));
    scenes.procuration(MISSION, seconde, "Réseau A", "Présidente");
    scenes.decider(MISSION, seconde, new VoteSaisi(Majorite.SIMPLE, 2, 0, 0, true));
    acteurs.comme(MISSION, () -> tenue.clore(seconde));
    acteurs.comme(MISSION, () -> releves.proposer(seconde, ""));
    acteurs.comme(MISSION, () -> releves.valider(seconde));
    assertThat(releve(MISSION, seconde).statut()).isEqualTo(ReleveStatut.A_SIGNER);
    signer(seconde);
    assertThat(releve(MISSION, seconde).statut()).isEqualTo(ReleveStatut.ENVOYE);
    assertThat(enCours(seconde)).isZero();
  }

  @Test
  void siLaPresidenceRefuseLeReleveEstARediger() {
    SeanceId id = scenes.ceSoir(MISSION, scenes.cdiae());
    scenes.present(MISSION, id, "Présidente");
    scenes.present(MISSION, id, "Opérateur");
    acteurs.comme(MISSION, () -> tenue.ouvrir(id));
    acteurs.comme(MISSION, () -> tenue.clore(id));
    acteurs.comme(MISSION, () -> releves.proposer(id, ""));
    acteurs.comme(MISSION, () -> releves.valider(id));
    comites.ecrire();
    acteurs.comme(
        "direccte-centre",
        () -> signature.refuser(aSigner(id), "Une décision manque.", "127.0.0.1"));
    assertThat(releve(MISSION, id).statut()).isEqualTo(ReleveStatut.BROUILLON);
    assertThat(sujets(MISSION)).anyMatch(s -> s.startsWith("Relevé à reprendre"));
  }

  private void signer(SeanceId id) {
    comites.ecrire();
    acteurs.comme(
        "direccte-centre",
        () -> {
          signature.lireTexte(aSigner(id));
          signature.signer(aSigner(id), "demo", "127.0.0.1");
        });
    comites.ecrire();
  }

  private SignatureId aSigner(SeanceId id) {
    return signatures.circuits(ComiteCles.de(id)).getFirst().signatures().stream()
        .filter(CircuitLu.Ligne::aMoi)
        .map(CircuitLu.Ligne::id)
        .findFirst()
        .orElseThrow();
  }

  private ReleveLu releve(String login, SeanceId id) {
    return scenes.detail(login, id).releves().getLast();
  }

  private long enCours(SeanceId id) {
    return instances
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(ComiteCles.de(id))
        .count();
  }

  private List<String> sujets(String login) {
    comites.ecrire();
    return acteurs.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .map(MessageRecu::sujet)
        .toList();
  }
}
