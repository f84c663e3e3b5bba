package fr.cascade.demonstration;

import fr.cascade.demonstration.Deroule.Etape;
import fr.cascade.demonstration.internal.Chemins;
import fr.cascade.habilitations.HabilitationService;
import fr.cascade.habilitations.Permission;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.TerritoireCode;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Issue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Service;

/**
 * Moves the portal's date forward, stopping at each scene and each timer in date order. Each step
 * is kept as it goes: a move that is cut short leaves the portal on the day it reached.
 */
@Service
@ConditionalOnBooleanProperty("cascade.demonstration")
public class DeplacementHorloge {

  private static final LocalDate DERNIER_JOUR = LocalDate.of(2099, 12, 31);

  private final Chemins chemins;
  private final HabilitationService habilitations;
  private final HorlogeMetier horloge;
  private final AtomicBoolean enCours = new AtomicBoolean();
  private final AtomicReference<@Nullable Deroule> deroule = new AtomicReference<>();

  DeplacementHorloge(Chemins chemins, HabilitationService habilitations, HorlogeMetier horloge) {
    this.chemins = chemins;
    this.habilitations = habilitations;
    this.horloge = horloge;
  }

  /** The present move, or the last one since the portal started. */
  public Optional<Deroule> deroule() {
    return Optional.ofNullable(deroule.get());
  }

  /**
   * Moves to 9 o'clock of that day and returns what happened.
   *
   * @throws RegleMetierException day not after today's (RG-201), another move under way (RG-202)
   */
  public Deroule avancer(LocalDate cible) {
    prendre(cible);
    return marcher(cible);
  }

  /** The same, in the background: {@link #deroule()} tells how it goes. */
  public void lancer(LocalDate cible) {
    prendre(cible);
    Thread.ofVirtual().name("deplacement-horloge").start(() -> marcher(cible));
  }

  private void prendre(LocalDate cible) {
    habilitations.exiger(Permission.ADMINISTRER, TerritoireCode.NATION);
    exigerApres(cible);
    if (!enCours.compareAndSet(false, true)) {
      throw new RegleMetierException(
          "RG-202",
          "Un autre administrateur déplace la date en ce moment : attendez qu’elle soit arrivée.",
          "date");
    }
    deroule.set(Deroule.debut(horloge.aujourdhui(), cible));
  }

  private void exigerApres(LocalDate cible) {
    LocalDate jour = horloge.aujourdhui();
    if (!cible.isAfter(jour)) {
      throw new RegleMetierException(
          "RG-201",
          "Nous sommes le %s : la date n’avance que vers un jour suivant."
              .formatted(Formats.date(jour)),
          "date");
    }
    if (cible.isAfter(DERNIER_JOUR)) {
      throw new RegleMetierException("RG-201", "Choisissez un jour d’avant 2100.", "date");
    }
  }

  private Deroule marcher(LocalDate cible) {
    try {
      chemins.vers(cible).parcourir(this::noter);
    } catch (RuntimeException e) {
      noter(List.of(new Etape(horloge.aujourdhui(), Issue.de(e).phrase(), true)));
    } finally {
      chemins.finir();
      enCours.set(false);
    }
    return changer(Deroule::fini);
  }

  private void noter(List<Etape> etapes) {
    changer(d -> d.arrive(horloge.aujourdhui()).avec(etapes));
  }

  private Deroule changer(java.util.function.UnaryOperator<Deroule> changement) {
    return java.util.Objects.requireNonNull(
        deroule.updateAndGet(d -> d == null ? null : changement.apply(d)));
  }
}
