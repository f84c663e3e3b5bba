package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.SeanceDetail.NotesEcartees;
import fr.cascade.comites.SeanceDetail.NotesLues;
import fr.cascade.socle.RegleMetierException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two people note one item of the agenda (RG-356). */
@TestCascade
@Transactional
class NotesDePointsTest {

  private static final String ML = "ml-touraine";
  private static final String SITE = "pe-tours";

  @Autowired Comites comites;
  @Autowired Seances scenes;
  @Autowired OrdreDuJourService ordre;
  @Autowired Acteurs acteurs;

  private SeanceId id = new SeanceId(0);
  private PointId bilan = new PointId(0);
  private PointId offres = new PointId(0);

  @BeforeEach
  void preparer() {
    id = scenes.ceSoir(ML, comites.copil());
    bilan = ajouter("Bilan");
    offres = ajouter("Offres");
  }

  private PointId ajouter(String titre) {
    PointId point =
        acteurs.comme(
            ML, () -> ordre.ajouter(id, new PointSaisi(titre, NaturePoint.DISCUSSION, "", null)));
    comites.ecrire();
    return point;
  }

  private NotesLues notes(PointId point) {
    return scenes.detail(ML, id).points().stream()
        .filter(p -> p.id().equals(point))
        .findFirst()
        .orElseThrow()
        .notes();
  }

  private int noter(String qui, PointId point, int version, String texte) {
    return acteurs.comme(qui, () -> ordre.noter(id, point, version, texte));
  }

  @Test
  void chaquePointASaVersion() {
    assertThat(noter(ML, bilan, 0, "Mille offres")).isEqualTo(1);
    assertThat(noter(SITE, offres, 0, "Trop peu")).isEqualTo(1);
    assertThat(noter(ML, bilan, 1, "Mille deux cents offres")).isEqualTo(2);
    assertThat(notes(bilan).texte()).isEqualTo("Mille deux cents offres");
    assertThat(notes(bilan).par()).contains("Mission locale");
  }

  @Test
  void leSecondEstRefuseEtRienNEstPerdu() {
    noter(ML, bilan, 0, "Mille offres");
    assertThatThrownBy(() -> noter(SITE, bilan, 0, "Neuf cents offres"))
        .isInstanceOfSatisfying(
            RegleMetierException.class,
            r -> {
              assertThat(r.code()).isEqualTo("RG-356");
              assertThat(r.phrase()).contains("irecteur de la Mission locale de Touraine");
            });
    assertThat(notes(bilan).texte()).isEqualTo("Mille offres");
    assertThat(noter(SITE, bilan, 0, "Mille offres")).isEqualTo(1);
    acteurs.comme(SITE, () -> ordre.trancher(id, bilan, 1, "Neuf cents offres", "Mille offres"));
    comites.ecrire();
    assertThat(notes(bilan).texte()).isEqualTo("Neuf cents offres");
    assertThat(notes(bilan).ecartees())
        .extracting(NotesEcartees::texte)
        .containsExactly("Mille offres");
    assertThat(notes(offres).ecartees()).isEmpty();
  }

  @Test
  void onNeTranchePasSurUneVersionDepassee() {
    noter(ML, bilan, 0, "Une");
    noter(ML, bilan, 1, "Deux");
    assertThatThrownBy(
            () -> acteurs.comme(SITE, () -> ordre.trancher(id, bilan, 1, "Trois", "Une")))
        .hasMessageContaining("choisissez le texte");
    assertThat(notes(bilan).ecartees()).isEmpty();
  }

  @Test
  void unPointRetireEmporteSesNotesMisesDeCote() {
    noter(ML, bilan, 0, "Une");
    acteurs.comme(ML, () -> ordre.trancher(id, bilan, 1, "Une", "Autre"));
    acteurs.comme(ML, () -> ordre.retirer(id, bilan));
    comites.ecrire();
    assertThat(scenes.detail(ML, id).points()).hasSize(1);
  }
}
