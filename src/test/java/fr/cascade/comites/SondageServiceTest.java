package fr.cascade.comites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.cascade.Acteurs;
import fr.cascade.TestCascade;
import fr.cascade.comites.SondageLu.Creneau;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.RegleMetierException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@TestCascade
@Transactional
class SondageServiceTest {

  private static final List<HoraireSeance> DEUX =
      List.of(Comites.a14h(LocalDate.of(2010, 6, 15)), Comites.a14h(LocalDate.of(2010, 6, 17)));

  @Autowired Comites comites;
  @Autowired Seances seances;
  @Autowired SondageService sondages;
  @Autowired Acteurs acteurs;

  private List<LienPersonnel> ouvrir(ComiteId id) {
    List<LienPersonnel> liens = acteurs.comme("ml-touraine", () -> sondages.ouvrir(id, DEUX));
    comites.ecrire();
    return liens;
  }

  private static String jeton(LienPersonnel lien) {
    return lien.chemin().substring("sondages/".length());
  }

  private List<Creneau> creneaux(ComiteId id) {
    return acteurs.comme("ml-touraine", () -> sondages.enCours(id)).orElseThrow().creneaux();
  }

  @Test
  void onRepondSansComptePuisLeChoixConvoque() {
    ComiteId id = comites.copil();
    List<LienPersonnel> liens = ouvrir(id);
    assertThat(liens).hasSize(3);
    long premier = creneaux(id).getFirst().id();
    sondages.repondre(jeton(liens.getFirst()), List.of(premier));
    assertThat(creneaux(id).getFirst().conviennent())
        .containsExactly("Directeur de la Mission locale de Touraine");
    SeanceId seance = acteurs.comme("ml-touraine", () -> sondages.choisir(id, premier));
    SeanceDetail lue = seances.detail("ml-touraine", seance);
    assertThat(lue.statut()).isEqualTo(SeanceStatut.CONVOQUEE);
    assertThat(lue.horaire().date()).isEqualTo(LocalDate.of(2010, 6, 15));
    assertThat(sondages.question(jeton(liens.getLast()))).isEmpty();
    assertThatThrownBy(() -> sondages.repondre(jeton(liens.getLast()), List.of(premier)))
        .hasMessageContaining("la date est choisie");
  }

  @Test
  void unLienNeSertNiDeuxFoisNiAUnAutreNiRetire() {
    ComiteId id = comites.copil();
    List<LienPersonnel> liens = ouvrir(id);
    String ml = jeton(liens.get(0));
    sondages.repondre(ml, List.of());
    assertThatThrownBy(() -> sondages.repondre(ml, List.of()))
        .isInstanceOf(RegleMetierException.class);
    String site = jeton(liens.get(1));
    assertThat(acteurs.comme("ml-touraine", () -> sondages.question(site))).isEmpty();
    assertThat(acteurs.comme("pe-tours", () -> sondages.question(site))).isPresent();
    MembreId membre =
        acteurs
            .comme("ml-touraine", () -> sondages.enCours(id))
            .orElseThrow()
            .membres()
            .get(1)
            .membre();
    acteurs.comme("ml-touraine", () -> sondages.revoquer(id, membre));
    assertThat(sondages.question(site)).isEmpty();
    assertThat(sondages.question("n-importe-quoi")).isEmpty();
  }

  @Test
  void deDeuxASixCreneauxDifferentsEtAVenir() {
    ComiteId id = comites.copil();
    refuse(id, DEUX.subList(0, 1), "deux à six");
    refuse(id, List.of(DEUX.getFirst(), DEUX.getFirst()), "identiques");
    refuse(id, List.of(DEUX.getFirst(), Comites.a14h(LocalDate.of(2010, 4, 13))), "est passée");
    assertThatThrownBy(() -> acteurs.comme("ut-37", () -> sondages.ouvrir(id, DEUX)))
        .isInstanceOf(AccesRefuseException.class);
    ouvrir(id);
    refuse(id, DEUX, "déjà ouvert");
  }

  private void refuse(ComiteId id, List<HoraireSeance> creneaux, String phrase) {
    assertThatThrownBy(() -> acteurs.comme("ml-touraine", () -> sondages.ouvrir(id, creneaux)))
        .hasMessageContaining(phrase);
  }
}
