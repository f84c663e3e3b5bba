package fr.cascade.spie.processus;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.AppelSaisi;
import fr.cascade.spie.AppelService;
import fr.cascade.spie.Appels;
import fr.cascade.spie.Essais;
import fr.cascade.spie.SelectionService;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One test per path of {@code bpmn/appel-spie.bpmn}. */
class AppelProcessTest extends Essais {

  @Autowired AppelService appels;
  @Autowired SelectionService selection;
  @Autowired RuntimeService instances;
  @Autowired TaskService taches;
  @Autowired HistoryService historique;
  @Autowired ManagementService gestion;

  @Test
  void dePreparerAAnnoncer() {
    AppelId id = scenes.ouvert();
    CandidatureId marne = scenes.deposeeMarne(id);
    assertThat(actives(id)).containsExactly("timer_cloture");
    assertThat(gestion.createJobQuery().processInstanceId(instance(id)).singleResult().getDuedate())
        .isEqualTo(Appels.instant(Appels.CLOTURE.plusMinutes(15).plusSeconds(1)));
    scenes.clore(id, marne);
    assertThat(tache(id)).isEqualTo("userTask_evaluerCandidatures");
    scenes.recevable("mission-grand-est", marne);
    scenes.noter("jury-1", marne, 14);
    acteurs.comme("national", () -> selection.cloreNotation(id, "Deux jurés absents."));
    scenes.ecrire();
    assertThat(tache(id)).isEqualTo("userTask_proposerSelection");
    acteurs.comme("national", () -> selection.proposer(id));
    assertThat(tache(id)).isEqualTo("userTask_validerSelection");
    String instance = instance(id);
    acteurs.comme("direction-nationale", () -> selection.valider(id));
    assertThat(
            historique
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance)
                .activityId("endEvent_annonce")
                .count())
        .isEqualTo(1);
  }

  @Test
  void unAppelAVenirSeRetireEtSeReprend() {
    AppelId id =
        acteurs.comme(
            "national",
            () -> {
              AppelSaisi s = Appels.saisi();
              AppelId appel =
                  appels.preparer(
                      new AppelSaisi(
                          s.titre(),
                          s.texte(),
                          s.porteurs(),
                          Appels.instant(Appels.JOUR.plusDays(3)),
                          s.clotureLe(),
                          s.delaiDeGrace(),
                          s.places(),
                          s.plafond(),
                          s.enveloppe(),
                          s.regleEgalite(),
                          s.recours()));
              appels.publier(appel);
              return appel;
            });
    assertThat(actives(id)).containsExactly("gateway_ouverture");
    acteurs.comme("national", () -> appels.depublier(id));
    assertThat(tache(id)).isEqualTo("userTask_preparerAppel");
    acteurs.comme("national", () -> appels.publier(id));
    scenes.ecrire();
    scenes.tirer(Cles.de(id));
    assertThat(actives(id)).containsExactly("timer_cloture");
  }

  @Test
  void uneSelectionRenvoyeeSeReprend() {
    AppelId id = scenes.ouvert();
    scenes.clore(id);
    acteurs.comme("national", () -> selection.cloreNotation(id, ""));
    acteurs.comme("national", () -> selection.proposer(id));
    acteurs.comme("direction-nationale", () -> selection.renvoyer(id, "À revoir."));
    assertThat(tache(id)).isEqualTo("userTask_proposerSelection");
  }

  private List<String> actives(AppelId id) {
    return instances.getActiveActivityIds(instance(id));
  }

  private String instance(AppelId id) {
    return instances
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Cles.de(id))
        .singleResult()
        .getId();
  }

  private String tache(AppelId id) {
    return taches
        .createTaskQuery()
        .processInstanceBusinessKey(Cles.de(id))
        .singleResult()
        .getTaskDefinitionKey();
  }
}
