package fr.cascade.conventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.conventions.PresenceService.Presence;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Working together on a draft: remarks, and who is there. */
@TestCascade
@Transactional
class CommentaireServiceTest {

  @Autowired CommentaireService commentaires;
  @Autowired PresenceService presences;
  @Autowired ConventionService conventions;
  @Autowired Scenarios scenarios;
  @Autowired Acteurs acteurs;

  private ConventionId id;

  @BeforeEach
  void brouillon() {
    id = scenarios.brouillonRegional();
    scenarios.detail("mission-centre", id);
  }

  @Test
  void chaqueCoteGardeLesSiensEtLitCeQuiEstPartage() {
    ecrire("mission-centre", "À relire entre nous.", false);
    ecrire("mission-centre", "À vérifier par chacun.", true);
    ecrire("pe-centre", "Note de Pôle emploi.", false);
    assertThat(lus("mission-centre"))
        .containsExactlyInAnyOrder("À relire entre nous.", "À vérifier par chacun.");
    assertThat(lus("direccte-centre"))
        .as("who validates stands on the drafter's side")
        .containsExactlyInAnyOrder("À relire entre nous.", "À vérifier par chacun.");
    assertThat(lus("pe-centre"))
        .containsExactlyInAnyOrder("À vérifier par chacun.", "Note de Pôle emploi.");
    assertThat(lus("arml-centre")).containsExactly("À vérifier par chacun.");
  }

  @Test
  void leRedacteurOuLAuteurResout() {
    ecrire("pe-centre", "Le nom de la direction est à corriger.", true);
    long commentaire = lire("mission-centre").getFirst().id();
    assertThatThrownBy(() -> resoudre("arml-centre", id, commentaire))
        .isInstanceOf(AccesRefuseException.class);
    resoudre("mission-centre", id, commentaire);
    assertThat(lire("pe-centre").getFirst().resoluPar())
        .isEqualTo("chargé de mission DIRECCTE Centre");
  }

  @Test
  void leCommentaireDUneAutreConventionNExistePas() {
    ecrire("mission-centre", "Entre nous.", false);
    long commentaire = lire("mission-centre").getFirst().id();
    assertThatThrownBy(() -> resoudre("mission-centre", scenarios.accord(), commentaire))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> resoudre("pe-centre", id, commentaire))
        .as("a private remark of another side")
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void quiNEstNiRedacteurNiPartieNeCommentePas() {
    assertThatThrownBy(() -> ecrire("mission-reunion", "Ailleurs.", true))
        .isInstanceOf(IntrouvableException.class);
    assertThatThrownBy(() -> ecrire("national", "D'en haut.", true))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> ecrire("mission-centre", "   ", true))
        .isInstanceOf(RegleMetierException.class);
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre",
                    () -> commentaires.ecrire(id, "article-imaginaire", "Où ?", true)))
        .isInstanceOf(IntrouvableException.class);
  }

  @Test
  void unTexteFigeNeSeCommentePlus() {
    acteurs.comme("mission-centre", () -> conventions.soumettre(id));
    acteurs.comme("direccte-centre", () -> conventions.valider(id));
    assertThatThrownBy(
            () ->
                acteurs.comme(
                    "mission-centre", () -> commentaires.ecrire(id, "objet", "Trop tard.", true)))
        .isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void onSaitQuiEstSurLeBrouillon() {
    assertThat(signaler("mission-centre")).isEmpty();
    assertThat(signaler("direccte-centre"))
        .extracting(Presence::libelle)
        .containsExactly("chargé de mission DIRECCTE Centre");
    acteurs.comme("mission-centre", () -> presences.quitter(id));
    assertThat(signaler("direccte-centre")).isEmpty();
    assertThatThrownBy(() -> signaler("mission-reunion")).isInstanceOf(IntrouvableException.class);
  }

  private List<Presence> signaler(String login) {
    return acteurs.comme(login, () -> presences.signaler(id, "objet"));
  }

  private void ecrire(String login, String texte, boolean partage) {
    acteurs.comme(login, () -> commentaires.ecrire(id, "objet", texte, partage));
  }

  private List<CommentaireLu> lire(String login) {
    return acteurs.comme(login, () -> commentaires.lire(id));
  }

  private List<String> lus(String login) {
    return lire(login).stream().map(CommentaireLu::texte).toList();
  }

  private void resoudre(String login, ConventionId convention, long commentaire) {
    acteurs.comme(login, () -> commentaires.resoudre(convention, commentaire, true));
  }
}
