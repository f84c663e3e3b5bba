package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.courrier.CourrierService;
import fr.cascade.courrier.MessageRecu;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.internal.EnvoiResultats;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class SelectionServiceTest extends Essais {

  @Autowired SelectionService selection;
  @Autowired EvaluationService evaluations;
  @Autowired EvaluationConsultation consultation;
  @Autowired AppelConsultation appels;
  @Autowired CandidatureConsultation candidatures;
  @Autowired ResultatsConsultation resultats;
  @Autowired EnvoiResultats envoi;
  @Autowired CourrierService courrier;

  private AppelId appel = new AppelId(0);
  private CandidatureId marne = new CandidatureId(0);
  private CandidatureId aude = new CandidatureId(0);

  @BeforeEach
  void deuxCandidaturesNotees() {
    appel = scenes.ouvert();
    marne = scenes.deposeeMarne(appel);
    aude = scenes.deposeeAude(appel);
    scenes.clore(appel, marne, aude);
    scenes.recevable("mission-grand-est", marne);
    scenes.recevable("mission-occitanie", aude);
    scenes.noter("jury-1", marne, 10);
    scenes.noter("jury-2", marne, 14);
    scenes.noter("jury-3", marne, 18);
    scenes.noter("jury-2", aude, 12);
    scenes.noter("jury-3", aude, 16);
  }

  @Test
  void leClassementSeRecalculeDeCeQuiEstStocke() {
    cloreNotation();
    assertThat(classement())
        .extracting(LigneClassement::nom, l -> l.moyenne().intValue(), l -> l.ecart().intValue())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Marne", 14, 8),
            org.assertj.core.groups.Tuple.tuple("Aude", 14, 4));
    // Same mean and first criterion, same median: the first submitted stands first.
    assertThat(classement())
        .extracting(LigneClassement::proposition)
        .containsExactly(CandidatureStatut.RETENUE, CandidatureStatut.LISTE_ATTENTE);
  }

  @Test
  void apresLaNotationPlusAucuneNoteNeChange() {
    cloreNotation();
    assertThatThrownBy(
            () -> acteurs.comme("jury-1", () -> evaluations.noter(marne, Dossiers.notes(20))))
        .isInstanceOf(RegleMetierException.class);
    assertThatThrownBy(
            () -> acteurs.comme("jury-2", () -> evaluations.seRecuser(marne, "Trop tard.")))
        .hasMessageContaining("close");
  }

  @Test
  void unRangNeChangeQuAvecUnMotifEcrit() {
    cloreNotation();
    assertThatThrownBy(() -> acteurs.comme("national", () -> selection.reclasser(aude, 1, " ")))
        .hasMessageContaining("pourquoi");
    acteurs.comme("national", () -> selection.reclasser(aude, 1, "Besoin plus grand."));
    assertThat(classement()).extracting(LigneClassement::nom).containsExactly("Aude", "Marne");
    assertThat(classement().getFirst().rangCalcule()).isEqualTo(2);
    acteurs.comme("national", () -> selection.reclasser(aude, null, ""));
    assertThat(classement()).extracting(LigneClassement::nom).containsExactly("Marne", "Aude");
  }

  @Test
  void laNotationNeSeClotPasAvantLAppel() {
    scenes.nousSommes(Appels.JOUR);
    AppelId autre = scenes.ouvert();
    assertThatThrownBy(() -> acteurs.comme("national", () -> selection.cloreNotation(autre, "")))
        .hasMessageContaining("n’est pas clos");
  }

  @Test
  void deuxPersonnesDifferentesDecident() {
    cloreNotation();
    acteurs.comme("national", () -> selection.proposer(appel));
    assertThatThrownBy(() -> acteurs.comme("national", () -> selection.valider(appel)))
        .hasMessageContaining("une autre personne");
    assertThat(appels.resultats(appel)).isEmpty();
    acteurs.comme("direction-nationale", () -> selection.renvoyer(appel, "Revoir l’Aude."));
    acteurs.comme("direction-nationale", () -> selection.proposer(appel));
    acteurs.comme("national", () -> selection.valider(appel));
    assertThat(scenes.comme("national", () -> appels.resultats(appel)))
        .extracting(ResultatPublic::nom)
        .containsExactly("Marne");
  }

  @Test
  void lesResultatsPartentUneFoisAChacunAvecMotifEtRecours() {
    cloreNotation();
    acteurs.comme("national", () -> selection.conditionner(marne, "Nommer un référent."));
    acteurs.comme("national", () -> selection.proposer(appel));
    assertThat(lettres("territoire-marne")).isEmpty();
    acteurs.comme("direction-nationale", () -> selection.valider(appel));
    scenes.ecrire();
    envoi.derouler();
    envoi.derouler();
    assertThat(lettres("territoire-marne"))
        .singleElement()
        .satisfies(
            l ->
                assertThat(l)
                    .contains("retenue", "Classée 1 sur 2", "Nommer un référent", "deux mois"));
    assertThat(lettres("territoire-aude"))
        .singleElement()
        .satisfies(l -> assertThat(l).contains("liste d’attente").doesNotContain("Marne"));
    var envois = scenes.comme("national", () -> resultats.envois(appel));
    assertThat(envois.envoyes()).isEqualTo(envois.total()).isPositive();
  }

  private void cloreNotation() {
    acteurs.comme("national", () -> selection.cloreNotation(appel, ""));
    scenes.ecrire();
  }

  private List<LigneClassement> classement() {
    return scenes.comme("national", () -> consultation.classement(appel));
  }

  private List<String> lettres(String login) {
    return scenes.comme(login, () -> courrier.miens(PageRequest.of(0, 50))).stream()
        .filter(m -> m.sujet().startsWith("Résultat"))
        .map(MessageRecu::corps)
        .toList();
  }
}
