package fr.cascade.demonstration.internal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.cascade.TestCascade;
import fr.cascade.demonstration.Deroule.Etape;
import fr.cascade.demonstration.Scene;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.moteur.EcheanceConsultation;
import fr.cascade.moteur.HorlogeMoteur;
import fr.cascade.socle.HorlogeMetier;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

@TestCascade
@Transactional
class CheminTest {

  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired UtilisateurConnecte connecte;
  @Autowired HorlogeMetier horloge;
  @Autowired HorlogeMoteur moteur;
  @Autowired HorlogePersistee persistee;
  @Autowired EcheanceConsultation echeances;
  @Autowired TitresEcheances titres;

  private final List<String> jouees = new ArrayList<>();
  private Duration decalage = Duration.ZERO;

  @BeforeEach
  void retenir() {
    decalage = horloge.decalage();
  }

  @AfterEach
  void remettre() {
    moteur.avancer(decalage);
  }

  @Test
  void uneSceneQuiEchoueEstDiteEtNEmpechePasLesAutres() {
    List<Etape> etapes =
        parcourir(
            LocalDate.of(2010, 5, 20),
            scene("tardive", LocalDate.of(2010, 5, 12), () -> {}),
            scene(
                "en-panne",
                LocalDate.of(2010, 5, 10),
                () -> {
                  throw new IllegalStateException("essai");
                }),
            scene("hors-de-portee", LocalDate.of(2010, 5, 21), () -> {}));

    assertThat(jouees).containsExactly("en-panne", "tardive");
    assertThat(etapes)
        .filteredOn(e -> e.quoi().startsWith("Scène"))
        .extracting(Etape::le, Etape::echec)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2010, 5, 10), true),
            org.assertj.core.groups.Tuple.tuple(LocalDate.of(2010, 5, 12), false));
    assertThat(etapes.getFirst().quoi()).contains("Incident");
    assertThat(horloge.aujourdhui()).isEqualTo(LocalDate.of(2010, 5, 20));
    assertThat(horloge.maintenant().getHour()).isEqualTo(9);
  }

  @Test
  void laDateResteGardeeAChaquePas() {
    parcourir(LocalDate.of(2010, 5, 20));

    assertThat(persistee.maintenant().orElseThrow())
        .isBetween(horloge.instant().minusSeconds(5), horloge.instant().plusSeconds(5));
  }

  private List<Etape> parcourir(LocalDate cible, Scene... scenes) {
    var lesScenes = new Scenes(List.of(scenes), jdbc, transaction, connecte, horloge);
    var chemin =
        new Chemin(
            lesScenes,
            persistee,
            horloge,
            moteur,
            echeances,
            titres,
            HorlogePersistee.ouverture(cible));
    List<Etape> etapes = new ArrayList<>();
    chemin.parcourir(etapes::addAll);
    return etapes;
  }

  private Scene scene(String code, LocalDate date, Runnable acte) {
    return new Scene() {
      @Override
      public String code() {
        return "essai-" + code;
      }

      @Override
      public LocalDate date() {
        return date;
      }

      @Override
      public String titre() {
        return "Scène " + code;
      }

      @Override
      public void jouer() {
        jouees.add(code);
        acte.run();
      }
    };
  }
}
