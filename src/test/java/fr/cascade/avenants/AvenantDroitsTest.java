package fr.cascade.avenants;

import static fr.cascade.avenants.Avenants.NOUVEAU;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AvenantId;
import fr.cascade.socle.ConventionId;
import fr.cascade.socle.IntrouvableException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who reads and who writes an avenant, by role and by perimeter. */
@TestCascade
@Transactional
class AvenantDroitsTest {

  @Autowired AvenantService avenants;
  @Autowired AvenantConsultation lecture;
  @Autowired Avenants scenes;
  @Autowired Acteurs acteurs;

  private ConventionId convention = new ConventionId(0);

  @BeforeEach
  void uneConventionEnVigueur() {
    convention = scenes.locale();
  }

  @Test
  void quiNeRedigePasLaConventionNeRedigePasSesAvenants() {
    assertThatThrownBy(() -> scenes.ouvrirPar("presidence-ml-touraine", convention))
        .isInstanceOf(AccesRefuseException.class);
    assertThatThrownBy(() -> scenes.ouvrirPar("mission-reunion", convention))
        .isInstanceOf(IntrouvableException.class);
    AvenantId id = scenes.ouvrir(convention, "communication");
    for (Runnable acte : actes(id)) {
      assertThatThrownBy(() -> acteurs.comme("mission-reunion", acte))
          .isInstanceOf(IntrouvableException.class);
      assertThatThrownBy(() -> acteurs.comme("presidence-ml-touraine", acte))
          .isInstanceOf(AccesRefuseException.class);
    }
  }

  private List<Runnable> actes(AvenantId id) {
    return List.of(
        () -> avenants.intituler(id, "Autre objet"),
        () -> avenants.ajouterArticles(id, List.of("duree")),
        () -> avenants.retirerArticle(id, "communication"),
        () -> avenants.ecrireArticle(id, "communication", 0, "Titre", NOUVEAU),
        () -> avenants.soumettre(id),
        () -> avenants.valider(id),
        () -> avenants.renvoyer(id, "Non."),
        () -> avenants.abandonner(id, "Non."));
  }

  @Test
  void unProjetNeSeLitQueDeQuiSuitLesProjets() {
    AvenantId id = scenes.ouvrir(convention, "communication");
    for (String login : List.of("lecteur", "mission-reunion")) {
      assertThatThrownBy(() -> scenes.lu(login, id)).isInstanceOf(IntrouvableException.class);
      assertThatThrownBy(() -> acteurs.comme(login, () -> lecture.pdf(id)))
          .isInstanceOf(IntrouvableException.class);
      assertThat(acteurs.comme(login, () -> lecture.deLaConvention(convention))).isEmpty();
    }
    assertThat(acteurs.comme("ut-37", () -> lecture.deLaConvention(convention))).hasSize(1);
  }

  @Test
  void unAvenantSigneSeLitDeQuiLitLaConvention() {
    AvenantId id = scenes.signe(convention);
    assertThat(scenes.lu("lecteur", id).statut()).isEqualTo(AvenantStatut.SIGNE);
    assertThatThrownBy(() -> scenes.lu("mission-reunion", id))
        .isInstanceOf(IntrouvableException.class);
  }
}
