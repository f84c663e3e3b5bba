package fr.cascade.demonstration.internal;

import fr.cascade.demonstration.Deroule.Etape;
import fr.cascade.demonstration.Scene;
import fr.cascade.moteur.EcheanceConsultation;
import fr.cascade.moteur.EcheanceConsultation.Echeance;
import fr.cascade.moteur.HorlogeMoteur;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.ui.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * One walk of the clock to a day: from event to event in date order, scenes and timers alike. What
 * fails is told, left aside for this walk, and keeps nothing else from happening.
 */
public final class Chemin {

  private static final int LOT = 500;

  private final Scenes scenes;
  private final HorlogePersistee horloge;
  private final HorlogeMetier metier;
  private final HorlogeMoteur moteur;
  private final EcheanceConsultation echeances;
  private final TitresEcheances titres;
  private final Instant but;
  private final Set<String> scenesEchouees = new HashSet<>();
  private Instant passe;

  Chemin(
      Scenes scenes,
      HorlogePersistee horloge,
      HorlogeMetier metier,
      HorlogeMoteur moteur,
      EcheanceConsultation echeances,
      TitresEcheances titres,
      Instant but) {
    this.scenes = scenes;
    this.horloge = horloge;
    this.metier = metier;
    this.moteur = moteur;
    this.echeances = echeances;
    this.titres = titres;
    this.but = but;
    this.passe = metier.instant();
  }

  /** The whole walk; each step is told as it is made. */
  public void parcourir(Consumer<List<Etape>> suite) {
    suite.accept(partir());
    for (var pas = avancerDUnPas(); pas.isPresent(); pas = avancerDUnPas()) {
      suite.accept(pas.get());
    }
    suite.accept(arriver());
  }

  /** What is due before the first move. */
  private List<Etape> partir() {
    return jouerEcheances();
  }

  /** Goes to the next event and lets it happen; empty once there is none up to the goal. */
  private Optional<List<Etape>> avancerDUnPas() {
    Optional<Scene> scene = prochaineScene();
    Optional<Instant> echeance =
        echeances.apres(passe, 1).stream()
            .map(Echeance::le)
            .filter(le -> !le.isAfter(but))
            .findFirst();
    Optional<Instant> jourScene = scene.map(s -> HorlogePersistee.ouverture(s.date()));
    if (scene.isPresent() && echeance.filter(jourScene.get()::isAfter).isEmpty()) {
      aller(jourScene.get());
      var etapes = new ArrayList<Etape>(List.of(jouer(scene.get())));
      etapes.addAll(jouerEcheances());
      return Optional.of(etapes);
    }
    return echeance.map(
        le -> {
          aller(le);
          return jouerEcheances();
        });
  }

  /** The goal itself. */
  private List<Etape> arriver() {
    aller(but);
    return jouerEcheances();
  }

  private Optional<Scene> prochaineScene() {
    LocalDate jour = LocalDate.ofInstant(but, HorlogeMetier.PARIS);
    return scenes.aVenir().stream()
        .filter(s -> !scenesEchouees.contains(s.code()))
        .filter(s -> !s.date().isAfter(jour))
        .findFirst();
  }

  /** Never back, even by the seconds that the walk itself takes. */
  private void aller(Instant instant) {
    passe = instant.isAfter(passe) ? instant : passe;
    if (passe.isAfter(metier.instant())) {
      horloge.deplacer(passe);
    }
  }

  private Etape jouer(Scene scene) {
    try {
      scenes.jouer(scene);
      return new Etape(metier.aujourdhui(), scene.titre(), false);
    } catch (RuntimeException e) {
      scenesEchouees.add(scene.code());
      return new Etape(metier.aujourdhui(), scene.titre() + " : " + Issue.de(e).phrase(), true);
    }
  }

  /**
   * Timers due within the same second are read together; one whose instant has not come yet is left
   * to the next step, and has not failed.
   */
  private List<Etape> jouerEcheances() {
    Instant maintenant = metier.instant();
    List<Echeance> dues = echeances.echues(maintenant, LOT);
    if (dues.isEmpty()) {
      return List.of();
    }
    var nommees = titres.nommer(dues);
    moteur.executerEcheances();
    Set<String> restees =
        echeances.echues(maintenant, LOT).stream().map(Echeance::id).collect(Collectors.toSet());
    LocalDate jour = metier.aujourdhui();
    return dues.stream()
        .filter(e -> !restees.contains(e.id()) || !e.le().isAfter(maintenant))
        .map(e -> etape(e, nommees.getOrDefault(e.cle(), e.cle()), restees, jour))
        .toList();
  }

  private static Etape etape(Echeance e, String titre, Set<String> restees, LocalDate jour) {
    boolean echec = restees.contains(e.id());
    String quoi = e.libelle() + " : " + titre;
    return new Etape(
        jour,
        echec ? quoi + " – n’a pas abouti, sera repris au prochain déplacement" : quoi,
        echec);
  }
}
