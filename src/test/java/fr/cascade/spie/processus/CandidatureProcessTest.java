package fr.cascade.spie.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.Cles;
import fr.cascade.spie.Appels;
import fr.cascade.spie.CandidatureConsultation;
import fr.cascade.spie.CandidatureLue;
import fr.cascade.spie.CandidatureStatut;
import fr.cascade.spie.ConventionSpieService;
import fr.cascade.spie.DepotService;
import fr.cascade.spie.Essais;
import fr.cascade.spie.InstructionService;
import fr.cascade.spie.SelectionService;
import fr.cascade.taches.TacheConsultation;
import fr.cascade.taches.TacheLue;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** One test per path of {@code bpmn/candidature-spie.bpmn}. */
class CandidatureProcessTest extends Essais {

  @Autowired DepotService depots;
  @Autowired InstructionService instruction;
  @Autowired SelectionService selection;
  @Autowired ConventionSpieService conventions;
  @Autowired CandidatureConsultation candidatures;
  @Autowired TacheConsultation taches;
  @Autowired CourrierService courrier;
  @Autowired TaskService moteur;
  @Autowired RuntimeService instances;
  @Autowired ManagementService gestion;
  @Autowired HistoryService historique;

  @Test
  void leBrouillonEstRappeleDeuxFoisPuisFinitSansDepot() {
    CandidatureId id = scenes.completeMarne(scenes.ouvert());
    String instance = instance(id);
    assertThat(mesTaches("territoire-marne")).contains("Rédiger et déposer la candidature");
    assertThat(mesTaches("pole-emploi-marne")).contains("Rédiger et déposer la candidature");
    scenes.nousSommes(Appels.CLOTURE.minusHours(48));
    tirer(id, "timer_rappel48h");
    scenes.nousSommes(Appels.CLOTURE.minusHours(4));
    tirer(id, "timer_rappel4h");
    assertThat(sujets("pole-emploi-marne"))
        .filteredOn(s -> s.startsWith("Votre candidature n’est pas déposée"))
        .hasSize(2);
    tirer(id, "timer_nonDeposee");
    assertThat(finies(instance)).contains("endEvent_nonDeposee").hasSize(3);
    assertThat(mesTaches("territoire-marne")).isEmpty();
  }

  @Test
  void retireeElleRevientEnRedaction() {
    CandidatureId id = scenes.deposeeMarne(scenes.ouvert());
    assertThat(tache(id)).isNull();
    acteurs.comme("territoire-marne", () -> depots.retirer(id));
    assertThat(tache(id)).isEqualTo("userTask_deposerCandidature");
  }

  @Test
  void closeElleVaALaRegionQuiLaJugeIrrecevable() {
    CandidatureId id = transmise();
    String instance = instance(id);
    assertThat(mesTaches("mission-grand-est")).contains("Instruire la candidature");
    assertThat(mesTaches("mission-occitanie")).isEmpty();
    acteurs.comme(
        "mission-grand-est", () -> instruction.declarerIrrecevable(id, "Lettre non signée."));
    assertThat(finies(instance)).contains("endEvent_irrecevable");
    assertThat(lue(id).motif()).isEqualTo("Lettre non signée.");
    assertThat(sujets("territoire-marne")).contains("Candidature irrecevable : Marne");
  }

  @Test
  void completeeElleRevientALaRegion() {
    CandidatureId id = aCompleter();
    assertThat(mesTaches("territoire-marne")).contains("Compléter la candidature");
    acteurs.comme("territoire-marne", () -> depots.completer(id));
    assertThat(tache(id)).isEqualTo("userTask_instruireCandidature");
    assertThat(lue(id).statut()).isEqualTo(CandidatureStatut.DEPOSEE);
  }

  @Test
  void leDelaiPasseElleRevientALaRegionTelleQuelle() {
    CandidatureId id = aCompleter();
    scenes.nousSommes(java.time.LocalDateTime.of(2021, 3, 16, 0, 0));
    tirer(id, "timer_delaiComplement");
    assertThatThrownBy(() -> acteurs.comme("territoire-marne", () -> depots.completer(id)))
        .hasMessageContaining("délai");
    assertThat(tache(id)).isEqualTo("userTask_instruireCandidature");
    scenes.recevable("mission-grand-est", id);
    assertThat(lue(id).statut()).isEqualTo(CandidatureStatut.RECEVABLE);
  }

  @Test
  void retenueElleAttendSaConvention() {
    CandidatureId id = decidee(15);
    String instance = instance(id);
    assertThat(tache(id)).isEqualTo("userTask_etablirConvention");
    scenes.comme("mission-grand-est", () -> conventions.etablir(id));
    assertThat(finies(instance)).contains("endEvent_conventionEtablie");
  }

  @Test
  void nonRetenueElleFinit() {
    CandidatureId id = transmise();
    String instance = instance(id);
    decider(id, 5);
    assertThat(finies(instance)).contains("endEvent_nonRetenue");
    assertThat(lue(id).motif()).contains("plancher");
  }

  private CandidatureId decidee(int note) {
    CandidatureId id = transmise();
    decider(id, note);
    return id;
  }

  private void decider(CandidatureId id, int note) {
    AppelId appel = lue(id).appel();
    scenes.recevable("mission-grand-est", id);
    for (String jure : List.of("jury-1", "jury-2", "jury-3")) {
      scenes.noter(jure, id, note);
    }
    acteurs.comme("national", () -> selection.cloreNotation(appel, ""));
    scenes.ecrire();
    acteurs.comme("national", () -> selection.proposer(appel));
    acteurs.comme("direction-nationale", () -> selection.valider(appel));
    scenes.ecrire();
  }

  private CandidatureId transmise() {
    AppelId appel = scenes.ouvert();
    CandidatureId id = scenes.deposeeMarne(appel);
    scenes.clore(appel, id);
    return id;
  }

  private CandidatureId aCompleter() {
    CandidatureId id = transmise();
    acteurs.comme(
        "mission-grand-est",
        () -> instruction.demanderComplement(id, LocalDate.of(2021, 3, 15), "Joignez la carte."));
    scenes.ecrire();
    return id;
  }

  private void tirer(CandidatureId id, String timer) {
    scenes.ecrire();
    var job =
        gestion.createJobQuery().processInstanceId(instance(id)).activityId(timer).singleResult();
    gestion.executeJob(job.getId());
    scenes.ecrire();
  }

  private String instance(CandidatureId id) {
    return instances
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(Cles.de(id))
        .singleResult()
        .getId();
  }

  private @org.jspecify.annotations.Nullable String tache(CandidatureId id) {
    var tache = moteur.createTaskQuery().processInstanceBusinessKey(Cles.de(id)).singleResult();
    return tache == null ? null : tache.getTaskDefinitionKey();
  }

  private List<String> finies(String instance) {
    return historique
        .createHistoricActivityInstanceQuery()
        .processInstanceId(instance)
        .activityType("noneEndEvent")
        .list()
        .stream()
        .map(a -> a.getActivityId())
        .toList();
  }

  private List<String> mesTaches(String login) {
    return scenes.comme(login, () -> taches.mesTaches("", 0, 20)).stream()
        .map(TacheLue::etape)
        .toList();
  }

  private List<String> sujets(String login) {
    return scenes.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .map(MessageRecu::sujet)
        .toList();
  }

  private CandidatureLue lue(CandidatureId id) {
    return scenes.comme("mission-grand-est", () -> candidatures.lire(id));
  }
}
