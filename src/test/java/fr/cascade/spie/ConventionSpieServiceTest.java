package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.conventions.ConventionConsultation;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionEtat;
import fr.cascade.conventions.ConventionService;
import fr.cascade.conventions.Scenarios;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.DejaFaitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ConventionSpieServiceTest extends Essais {

  @Autowired ConventionSpieService service;
  @Autowired SelectionService selection;
  @Autowired CandidatureConsultation candidatures;
  @Autowired ConventionService conventions;
  @Autowired ConventionConsultation consultation;
  @Autowired Scenarios scenarios;

  private CandidatureId marne = new CandidatureId(0);

  @BeforeEach
  void laMarneEstRetenue() {
    AppelId appel = scenes.ouvert();
    marne = scenes.deposeeMarne(appel);
    scenes.clore(appel, marne);
    scenes.recevable("mission-grand-est", marne);
    scenes.noter("jury-2", marne, 15);
    acteurs.comme("national", () -> selection.cloreNotation(appel, "Deux jurés absents."));
    scenes.ecrire();
    acteurs.comme("national", () -> selection.proposer(appel));
    acteurs.comme("direction-nationale", () -> selection.valider(appel));
    scenes.ecrire();
  }

  @Test
  void deLaSelectionALaConventionEnVigueur() {
    ConventionId id = etablir();
    ConventionDetail projet = detail(id);
    assertThat(projet.fin()).isEqualTo(projet.debut().plusMonths(24).minusDays(1));
    assertThat(projet.parties())
        .extracting(p -> p.nom())
        .contains(
            "Conseil départemental de la Marne", "Préfecture de la Marne", "Pôle emploi Grand Est");
    assertThat(projet.article("financement").orElseThrow().texte())
        .contains("500\u202f000\u00a0€", "250\u202f000\u00a0€");
    assertThat(projet.article("axe1").orElseThrow().texte()).contains("Réponse à axe1.", "Action");
    acteurs.comme("mission-grand-est", () -> conventions.soumettre(id));
    acteurs.comme("direction-grand-est", () -> conventions.valider(id));
    scenarios.signer(id, "presidence-marne");
    scenarios.signer(id, "prefecture-marne");
    assertThat(detail(id).etat()).isEqualTo(ConventionEtat.EN_VIGUEUR);
  }

  @Test
  void leLienEstGardeDansLesDeuxSens() {
    ConventionId id = etablir();
    assertThat(scenes.comme("mission-grand-est", () -> candidatures.lire(marne)).convention())
        .isEqualTo(id);
    assertThat(scenes.comme("mission-grand-est", () -> candidatures.origine(id)))
        .map(CandidatureResume::id)
        .contains(marne);
    assertThat(scenes.comme("territoire-aude", () -> candidatures.origine(id))).isEmpty();
  }

  @Test
  void uneCandidatureNeDonneQuUneConvention() {
    etablir();
    assertThatThrownBy(this::etablir).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> scenes.comme("territoire-marne", () -> service.etablir(marne)))
        .isNotInstanceOf(DejaFaitException.class);
  }

  private ConventionId etablir() {
    return scenes.comme("mission-grand-est", () -> service.etablir(marne));
  }

  private ConventionDetail detail(ConventionId id) {
    return scenes.comme("mission-grand-est", () -> consultation.detail(id));
  }
}
