package fr.cascade.spie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.AppelId;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.spie.Grille.Critere;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AppelServiceTest extends Essais {

  @Autowired AppelService appels;
  @Autowired AppelConsultation consultation;
  @Autowired UtilisateurConnecte connecte;

  @Test
  void seulLeNiveauNationalPrepareUnAppel() {
    assertThatThrownBy(
            () -> acteurs.comme("mission-grand-est", () -> appels.preparer(Appels.saisi())))
        .isInstanceOf(AccesRefuseException.class);
  }

  @Test
  void unAppelEnPreparationNExistePourPersonneDAutre() {
    AppelId id = acteurs.comme("national", () -> appels.preparer(Appels.saisi()));
    assertThat(consultation.publies()).extracting(AppelLu::id).doesNotContain(id);
    assertThatThrownBy(() -> consultation.lire(id)).isInstanceOf(IntrouvableException.class);
    acteurs.comme("national", () -> appels.publier(id));
    assertThat(connecte.courantOuVide()).isEmpty();
    assertThat(consultation.lire(id).etat()).isEqualTo(AppelEtat.OUVERT);
  }

  @Test
  void chaqueChangementEstUneVersionEtLaPublicationFigeTout() {
    AppelId id = acteurs.comme("national", () -> appels.preparer(Appels.saisi()));
    Formulaire depart = consultation(id).formulaire();
    acteurs.comme("national", () -> appels.composer(id, depart));
    assertThat(consultation(id).formulaireVersion()).isEqualTo(2);
    acteurs.comme("national", () -> appels.publier(id));
    assertThatThrownBy(() -> acteurs.comme("national", () -> appels.composer(id, depart)))
        .isInstanceOf(RegleMetierException.class)
        .hasMessageContaining("figés");
    assertThatThrownBy(() -> acteurs.comme("national", () -> appels.modifier(id, Appels.saisi())))
        .hasMessageContaining("figés");
    assertThatThrownBy(() -> acteurs.comme("national", () -> appels.depublier(id)))
        .hasMessageContaining("il ne se retire plus");
  }

  @Test
  void uneMauvaiseSaisieDitSonChamp() {
    AppelSaisi s = Appels.saisi();
    var inverse =
        new AppelSaisi(
            s.titre(),
            s.texte(),
            s.porteurs(),
            s.clotureLe(),
            s.ouvertureLe(),
            s.delaiDeGrace(),
            s.places(),
            s.plafond(),
            s.enveloppe(),
            s.regleEgalite(),
            s.recours());
    assertThat(refus(inverse).champ()).contains("cloture");
    var pauvre =
        new AppelSaisi(
            s.titre(),
            s.texte(),
            s.porteurs(),
            s.ouvertureLe(),
            s.clotureLe(),
            s.delaiDeGrace(),
            s.places(),
            s.plafond(),
            BigDecimal.ONE,
            s.regleEgalite(),
            s.recours());
    assertThat(refus(pauvre).champ()).contains("enveloppe");
  }

  @Test
  void uneGrilleOuUnFormulaireIncoherentEstRefuse() {
    AppelId id = acteurs.comme("national", () -> appels.preparer(Appels.saisi()));
    var trop = new Critere("a", "A", "", 10, 20, 21, null, null);
    assertThatThrownBy(
            () -> acteurs.comme("national", () -> appels.composer(id, new Grille(List.of(trop)))))
        .hasMessageContaining("plancher");
    var question =
        new Question(
            "q",
            "Question",
            TypeQuestion.TEXTE,
            true,
            "",
            List.of(),
            List.of(),
            new Question.Condition("inconnue", "oui"));
    var formulaire = new Formulaire(List.of(new Formulaire.Section("S", List.of(question))));
    assertThatThrownBy(() -> acteurs.comme("national", () -> appels.composer(id, formulaire)))
        .hasMessageContaining("ne la précède pas");
  }

  private AppelLu consultation(AppelId id) {
    return acteurs.comme("national", () -> consultation.lire(id));
  }

  private RegleMetierException refus(AppelSaisi saisi) {
    try {
      acteurs.comme("national", () -> appels.preparer(saisi));
      throw new AssertionError("accepted");
    } catch (RegleMetierException refus) {
      return refus;
    }
  }
}
