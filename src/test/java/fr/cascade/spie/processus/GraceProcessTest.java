package fr.cascade.spie.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.documents.Pdfs;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.Appels;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.DepotService;
import fr.cascade.spie.EnvoiId;
import fr.cascade.spie.EnvoiService;
import fr.cascade.spie.Essais;
import fr.cascade.spie.ReponseService;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The path of {@code bpmn/candidature-spie.bpmn} through the grace of a call. */
class GraceProcessTest extends Essais {

  @Autowired DepotService depots;
  @Autowired EnvoiService envois;
  @Autowired ReponseService reponses;
  @Autowired CandidatureConsultation candidatures;
  @Autowired CourrierService courrier;
  @Autowired TaskService taches;
  @Autowired RuntimeService instances;
  @Autowired ManagementService gestion;

  @Test
  void laClotureAttendLaFinDeLaGraceEtLesRappelsLaDisent() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    Instant fin = Appels.instant(Appels.CLOTURE.plusMinutes(15).plusSeconds(1));
    assertThat(echeance(id, "timer_nonDeposee")).isEqualTo(fin);
    assertThat(echeance(id, "timer_rappel4h"))
        .isEqualTo(Appels.instant(Appels.CLOTURE.minusHours(4)));
    scenes.nousSommes(Appels.CLOTURE.minusHours(4));
    tirer(id, "timer_rappel4h");
    assertThat(corps("territoire-marne"))
        .anySatisfy(c -> assertThat(c).contains("dans 4 heures", "est reçu jusqu’à 0 h 14"));
    scenes.nousSommes(Appels.CLOTURE.minusSeconds(30));
    EnvoiId envoi = acteurs.comme("territoire-marne", () -> envois.commencer(id, "annexe"));
    scenes.nousSommes(Appels.CLOTURE.plusMinutes(2));
    acteurs.comme(
        "territoire-marne",
        () -> {
          reponses.joindre(id, "annexe", envoi, "plan.pdf", Pdfs.de(1));
          depots.deposer(id, false);
        });
    assertThat(echeance(id, "timer_cloture")).isEqualTo(fin);
    scenes.nousSommes(Appels.CLOTURE.plusMinutes(15).plusSeconds(1));
    tirer(id, "timer_cloture");
    assertThat(tache(id)).isEqualTo("userTask_instruireCandidature");
    scenes.recevable("mission-grand-est", id);
    assertThat(scenes.comme("mission-grand-est", () -> candidatures.lire(id)).statut())
        .isEqualTo(CandidatureStatut.RECEVABLE);
  }

  private Job job(CandidatureId id, String timer) {
    scenes.ecrire();
    String instance =
        instances
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Cles.de(id))
            .singleResult()
            .getId();
    return gestion.createJobQuery().processInstanceId(instance).activityId(timer).singleResult();
  }

  private Instant echeance(CandidatureId id, String timer) {
    return job(id, timer).getDuedate().toInstant();
  }

  private void tirer(CandidatureId id, String timer) {
    gestion.executeJob(job(id, timer).getId());
    scenes.ecrire();
  }

  private String tache(CandidatureId id) {
    return taches
        .createTaskQuery()
        .processInstanceBusinessKey(Cles.de(id))
        .singleResult()
        .getTaskDefinitionKey();
  }

  private List<String> corps(String login) {
    return scenes.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .map(MessageRecu::corps)
        .toList();
  }
}
