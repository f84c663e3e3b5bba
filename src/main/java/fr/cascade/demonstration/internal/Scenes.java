package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.Scene;
import fr.cascade.habilitations.UtilisateurConnecte;
import fr.cascade.socle.HorlogeMetier;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The scenes in date order. Each plays in one transaction with its mark: a start that was killed in
 * the middle leaves nothing of it, and two that play it at once leave one.
 */
@Component
@ConditionalOnBooleanProperty("cascade.demonstration")
public class Scenes {

  private final List<Scene> scenes;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final UtilisateurConnecte connecte;
  private final HorlogeMetier horloge;
  private final Clock systeme = Clock.systemUTC();

  Scenes(
      List<Scene> scenes,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      UtilisateurConnecte connecte,
      HorlogeMetier horloge) {
    this.scenes =
        scenes.stream()
            .sorted(Comparator.comparing(Scene::date).thenComparing(Scene::code))
            .toList();
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.connecte = connecte;
    this.horloge = horloge;
  }

  /** The scenes still to come, the next one first. */
  public List<Scene> aVenir() {
    Set<String> jouees =
        Set.copyOf(jdbc.sql("select code from scene_jouee").query(String.class).list());
    return scenes.stream().filter(scene -> !jouees.contains(scene.code())).toList();
  }

  /** The next scene up to that day, overdue ones first. */
  public Optional<Scene> prochaine(LocalDate jusquAu) {
    return aVenir().stream().filter(scene -> !scene.date().isAfter(jusquAu)).findFirst();
  }

  /** Plays the scene unless somebody did meanwhile. */
  public void jouer(Scene scene) {
    connecte.enTantQueSysteme(() -> transaction.executeWithoutResult(etat -> jouerUneFois(scene)));
  }

  /** Plays what is due on the portal's date. */
  public void jouerEchues() {
    aVenir().stream()
        .filter(scene -> !scene.date().isAfter(horloge.aujourdhui()))
        .forEach(this::jouer);
  }

  private void jouerUneFois(Scene scene) {
    try {
      jdbc.sql("insert into scene_jouee (code, jouee_le) values (:code, :le)")
          .param("code", scene.code())
          .param("le", java.sql.Timestamp.from(systeme.instant()))
          .update();
    } catch (DuplicateKeyException e) {
      return;
    }
    scene.jouer();
  }
}
