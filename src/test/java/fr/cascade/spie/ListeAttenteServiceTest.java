package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.internal.EnvoiResultats;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** The Marne is selected, the Aude waits: both ask for 500,000 € of 900,000. */
class ListeAttenteServiceTest extends Essais {

  @Autowired ListeAttenteService service;
  @Autowired SelectionService selection;
  @Autowired EvaluationConsultation evaluations;
  @Autowired AppelConsultation appels;
  @Autowired CandidatureConsultation candidatures;
  @Autowired ConventionSpieService conventions;
  @Autowired EnvoiResultats envoi;
  @Autowired CourrierService courrier;
  @Autowired RuntimeService instances;
  @Autowired TaskService taches;

  private AppelId appel = new AppelId(0);
  private CandidatureId marne = new CandidatureId(0);
  private CandidatureId aude = new CandidatureId(0);

  @BeforeEach
  void laMarneEstRetenueLAudeAttend() {
    appel = scenes.ouvert();
    marne = scenes.deposeeMarne(appel);
    aude = scenes.deposeeAude(appel);
    scenes.clore(appel, marne, aude);
    scenes.recevable("mission-grand-est", marne);
    scenes.recevable("mission-occitanie", aude);
    scenes.noter("jury-2", marne, 18);
    scenes.noter("jury-2", aude, 14);
    acteurs.comme("national", () -> selection.cloreNotation(appel, "Deux jurés absents."));
    scenes.ecrire();
    acteurs.comme("national", () -> selection.proposer(appel));
    acteurs.comme("direction-nationale", () -> selection.valider(appel));
    scenes.ecrire();
  }

  @Test
  void sansDesistementAucunePlaceNiArgentNeLaisseEntrer() {
    PlaceLibre libre = placeLibre();
    assertThat(libre.places()).isEqualTo(1);
    assertThat(libre.reste()).isEqualByComparingTo(BigDecimal.valueOf(400_000));
    assertThat(libre.premiere()).isNull();
    assertThat(libre.sautees()).containsExactly("Aude");
    assertThatThrownBy(() -> promouvoir("national", "Une place."))
        .hasMessageContaining("Aucune place");
  }

  @Test
  void laPremiereEnAttentePrendLaPlaceLaisseeEtLeDitPartout() {
    envoi.derouler();
    desister("territoire-marne", marne);
    assertThat(placeLibre().premiere()).extracting(p -> p.nom()).isEqualTo("Aude");
    assertThatThrownBy(() -> promouvoir("national", " ")).hasMessageContaining("Dites pourquoi");
    promouvoir("national", "La Marne s’est désistée.");
    envoi.derouler();
    envoi.derouler();
    assertThat(lettres("territoire-aude", "Résultat"))
        .filteredOn(l -> l.contains("est : retenue"))
        .singleElement()
        .satisfies(l -> assertThat(l).contains("La Marne s’est désistée", "deux mois"));
    assertThat(scenes.comme("territoire-marne", () -> appels.resultats(appel)))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.nom()).isEqualTo("Aude");
              assertThat(r.promueLe()).isNotNull();
            });
    assertThat(appels.desistements(appel)).containsExactly("Marne");
    assertThat(scenes.comme("national", () -> evaluations.classement(appel)))
        .extracting(LigneClassement::proposition)
        .containsExactly(CandidatureStatut.DESISTEE, CandidatureStatut.RETENUE);
  }

  @Test
  void laTacheDeLaConventionSuitLaPlace() {
    assertThat(tache(marne)).isEqualTo(1);
    desister("territoire-marne", marne);
    assertThat(tache(marne)).isZero();
    assertThat(
            instances
                .createProcessInstanceQuery()
                .processInstanceBusinessKey("candidature:" + marne.valeur())
                .count())
        .isZero();
    promouvoir("national", "Place libre.");
    assertThat(tache(aude)).isEqualTo(1);
  }

  @Test
  void celuiQuiNEnEstPasNeDesisteNiNePromeut() {
    assertThatThrownBy(() -> desister("territoire-aude", marne))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> desister("pole-emploi-marne", marne))
        .isInstanceOf(AccesRefuseException.class);
    desister("national", marne);
    assertThatThrownBy(() -> promouvoir("mission-occitanie", "Pour nous."))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> scenes.comme("mission-occitanie", () -> service.placeLibre(appel)))
        .isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void quiAUneConventionEtablieNeSeDesistePlusIci() {
    scenes.comme("mission-grand-est", () -> conventions.etablir(marne));
    assertThatThrownBy(() -> desister("territoire-marne", marne))
        .hasMessageContaining("convention est établie");
  }

  @Test
  void onNeSeDesisteQuUneFois() {
    desister("territoire-aude", aude);
    assertThatThrownBy(() -> desister("territoire-aude", aude))
        .isInstanceOf(RegleMetierException.class);
    desister("territoire-marne", marne);
    assertThat(placeLibre().premiere()).isNull();
    assertThat(lettres("mission-grand-est", "Désistement")).hasSize(1);
    assertThat(lettres("mission-occitanie", "Désistement")).hasSize(1);
  }

  private void desister(String login, CandidatureId id) {
    scenes.ecrire();
    acteurs.comme(login, () -> service.seDesister(id, "Plus de moyens."));
    scenes.ecrire();
  }

  private void promouvoir(String login, String motif) {
    scenes.ecrire();
    acteurs.comme(login, () -> service.promouvoir(aude, motif));
    scenes.ecrire();
  }

  private PlaceLibre placeLibre() {
    return scenes.comme("national", () -> service.placeLibre(appel));
  }

  private long tache(CandidatureId id) {
    return taches
        .createTaskQuery()
        .processInstanceBusinessKey("candidature:" + id.valeur())
        .taskDefinitionKey("userTask_etablirConvention")
        .count();
  }

  private List<String> lettres(String login, String sujet) {
    return scenes.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .filter(m -> m.sujet().startsWith(sujet))
        .map(MessageRecu::corps)
        .toList();
  }
}
