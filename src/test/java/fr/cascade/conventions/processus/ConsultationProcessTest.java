package fr.cascade.conventions.processus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.AvisSens;
import fr.cascade.conventions.ClotureConsultation;
import fr.cascade.conventions.ConsultationService;
import fr.cascade.conventions.Consultations;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.conventions.TourLu.AvisLu;
import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.journal.EntreeJournal;
import fr.cascade.journal.JournalConsultation;
import fr.cascade.socle.Cles;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.taches.TacheConsultation;
import fr.cascade.taches.TacheLue;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.transaction.annotation.Transactional;

/** One test per path of {@code bpmn/consultation.bpmn}. */
@TestCascade
@Transactional
class ConsultationProcessTest {

  private static final LocalDate ECHEANCE = LocalDate.of(2010, 5, 18);

  @Autowired Consultations scenes;
  @Autowired ConsultationService consultations;
  @Autowired ConventionService conventions;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;
  @Autowired TacheConsultation taches;
  @Autowired RuntimeService instances;
  @Autowired ManagementService gestion;
  @Autowired CourrierService courrier;
  @Autowired JournalConsultation journal;

  @Test
  void quandTousLesAvisSontRendusLeTexteRevientAussitotEnRedaction() {
    ConventionId id = scenes.ouverte();
    assertThat(tache("mission-centre", id)).isEmpty();
    scenes.favorable(id, "pe-centre");
    scenes.sousReserve(id, "arml-centre");
    assertThat(etat(id)).isEqualTo(ConventionEtat.EN_CONSULTATION);
    scenes.favorable(id, "direccte-centre");
    assertThat(etat(id)).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(scenes.tour(id).cloture()).isEqualTo(ClotureConsultation.TOUS_RENDUS);
    assertThat(tache("mission-centre", id)).containsExactly("Rédiger la convention");
    assertThat(jobs(id)).isEmpty();
    assertThat(sujets("mission-centre")).anyMatch(s -> s.startsWith("Consultation close"));
  }

  @Test
  void chaquePartieTrouveSaTacheEtLaPerdUneFoisLAvisRendu() {
    ConventionId id = scenes.ouverte();
    assertThat(tache("pe-centre", id)).containsExactly("Rendre un avis");
    assertThat(tache("direccte-centre", id)).containsExactly("Rendre un avis");
    assertThat(tache("ut-37", id)).isEmpty();
    TacheLue tache = acteurs.comme("pe-centre", () -> taches.mesTaches("avis", 0, 5)).getFirst();
    assertThat(tache.route()).isEqualTo("conventions/" + id.valeur() + "/avis");
    assertThat(tache.echeance()).isEqualTo(HorlogeMetier.debutDu(ECHEANCE.plusDays(1)));
    scenes.favorable(id, "pe-centre");
    assertThat(tache("pe-centre", id)).isEmpty();
    assertThat(tache("arml-centre", id)).containsExactly("Rendre un avis");
  }

  @Test
  void troisJoursAvantSeulsCeuxQuiNOntPasReponduSontRappeles() {
    ConventionId id = scenes.ouverte();
    scenes.favorable(id, "pe-centre");
    Job rappel = minuterie(id, "timer_rappel");
    assertThat(rappel.getDuedate()).isEqualTo(debut(ECHEANCE.minusDays(3)));
    gestion.executeJob(rappel.getId());
    assertThat(sujets("arml-centre")).filteredOn(s -> s.startsWith("Rappel")).hasSize(1);
    assertThat(sujets("pe-centre")).noneMatch(s -> s.startsWith("Rappel"));
    assertThat(actes(id)).contains("RAPPEL");
    assertThat(etat(id)).isEqualTo(ConventionEtat.EN_CONSULTATION);
  }

  @Test
  void aLEcheanceLeSilenceEstEcritEtLeTexteRevient() {
    ConventionId id = scenes.ouverte();
    scenes.favorable(id, "pe-centre");
    Job echeance = minuterie(id, "timer_echeance");
    assertThat(echeance.getDuedate()).isEqualTo(debut(ECHEANCE.plusDays(1)));
    gestion.executeJob(echeance.getId());
    assertThat(etat(id)).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(scenes.tour(id).avis())
        .extracting(AvisLu::sens)
        .containsExactlyInAnyOrder(AvisSens.FAVORABLE, AvisSens.SILENCE, AvisSens.SILENCE);
    assertThat(actes(id)).filteredOn("SILENCE"::equals).hasSize(2);
    assertThat(tache("arml-centre", id)).isEmpty();
    assertThat(tache("mission-centre", id)).containsExactly("Rédiger la convention");
    assertThatThrownBy(() -> scenes.favorable(id, "arml-centre")).hasMessageContaining("est close");
  }

  @Test
  void leRedacteurClotAvantEtCeuxQuiManquentNeSontPlusAttendus() {
    ConventionId id = scenes.ouverte();
    scenes.sousReserve(id, "pe-centre");
    assertThatThrownBy(() -> acteurs.comme("pe-centre", () -> consultations.clore(id)))
        .hasMessageContaining("rédaction de ce texte");
    acteurs.comme("mission-centre", () -> consultations.clore(id));
    assertThat(etat(id)).isEqualTo(ConventionEtat.BROUILLON);
    assertThat(scenes.tour(id))
        .extracting(t -> t.cloture(), t -> t.closPar())
        .containsExactly(ClotureConsultation.ANTICIPEE, "chargé de mission DIRECCTE Centre");
    assertThat(scenes.tour(id).avis())
        .extracting(AvisLu::sens)
        .containsExactlyInAnyOrder(
            AvisSens.FAVORABLE_SOUS_RESERVE, AvisSens.NON_ATTENDU, AvisSens.NON_ATTENDU);
    assertThat(jobs(id)).isEmpty();
    assertThat(actes(id)).contains("NON_ATTENDU", "CLOTURE_CONSULTATION");
  }

  @Test
  void onConsulteANouveauPuisOnSoumet() {
    ConventionId id = scenes.ouverte();
    acteurs.comme("mission-centre", () -> consultations.clore(id));
    scenes.ouvrir(id);
    assertThat(scenes.tour(id).numero()).isEqualTo(2);
    scenes.favorable(id, "pe-centre");
    acteurs.comme("mission-centre", () -> consultations.clore(id));
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    assertThat(etat(id)).isEqualTo(ConventionEtat.A_VALIDER);
    assertThat(acteurs.comme("direccte-centre", () -> scenes.tour(id, "direccte-centre").rendus()))
        .isEqualTo(1);
  }

  private ConventionEtat etat(ConventionId id) {
    return scenarios.detail("mission-centre", id).etat();
  }

  /** What waits for this account about this agreement. */
  private List<String> tache(String login, ConventionId id) {
    String fiche = "conventions/" + id.valeur() + "/";
    scenarios.detail("mission-centre", id);
    return acteurs.comme(login, () -> taches.mesTaches("", 0, 50)).stream()
        .filter(t -> t.route().startsWith(fiche))
        .map(TacheLue::etape)
        .toList();
  }

  private List<Job> jobs(ConventionId id) {
    return gestion.createJobQuery().timers().processInstanceId(consultation(id)).list();
  }

  private Job minuterie(ConventionId id, String evenement) {
    return gestion
        .createJobQuery()
        .activityId(evenement)
        .processInstanceId(consultation(id))
        .singleResult();
  }

  private String consultation(ConventionId id) {
    var instance =
        instances
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(Cles.de(scenes.tour(id).id()))
            .singleResult();
    return instance == null ? "-" : instance.getId();
  }

  private static Date debut(LocalDate jour) {
    return Date.from(HorlogeMetier.debutDu(jour));
  }

  private List<String> sujets(String login) {
    return acteurs.comme(login, () -> courrier.miens(PageRequest.of(0, 20))).stream()
        .map(MessageRecu::sujet)
        .toList();
  }

  private List<String> actes(ConventionId id) {
    return journal.historique(Cles.de(id), PageRequest.of(0, 50)).stream()
        .map(EntreeJournal::acte)
        .toList();
  }
}
