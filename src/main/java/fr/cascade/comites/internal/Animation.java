package fr.cascade.comites.internal;

import fr.cascade.comites.ComiteId;
import fr.cascade.comites.DecisionId;
import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.SeanceId;
import fr.cascade.socle.HorlogeMetier;
import fr.cascade.socle.IntrouvableException;
import fr.cascade.socle.RegleMetierException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What every act on a committee begins and ends with: rights, the row locked, the line of history.
 * Nested ids are looked for inside their committee only.
 */
@Component
public class Animation {

  private final ComiteRepository comites;
  private final SeanceRepository seances;
  private final DecisionRepository decisions;
  private final ComiteDroits droits;
  private final Registre registre;
  private final HorlogeMetier horloge;

  Animation(
      ComiteRepository comites,
      SeanceRepository seances,
      DecisionRepository decisions,
      ComiteDroits droits,
      Registre registre,
      HorlogeMetier horloge) {
    this.comites = comites;
    this.seances = seances;
    this.decisions = decisions;
    this.droits = droits;
    this.registre = registre;
    this.horloge = horloge;
  }

  /** The committee, locked, for whoever runs it. */
  public Comite verrouiller(ComiteId id) {
    Comite comite = comites.verrouiller(id.valeur()).orElseThrow(ComiteDroits::introuvable);
    droits.exigerPilotage(comite);
    return comite;
  }

  /** The meeting with its committee, both locked, for whoever runs it. */
  public Seance verrouiller(SeanceId id) {
    long comite =
        seances.findById(id.valeur()).orElseThrow(Animation::introuvable).comite().id().valeur();
    Comite verrouille = comites.verrouiller(comite).orElseThrow(ComiteDroits::introuvable);
    droits.exigerPilotage(verrouille);
    return seances.verrouiller(id.valeur()).orElseThrow(Animation::introuvable);
  }

  /** The meeting, locked, for a member who answers for oneself. */
  public Seance verrouillerPourRepondre(SeanceId id) {
    droits.exigerVisible(
        seances.findById(id.valeur()).orElseThrow(Animation::introuvable).comite());
    return seances.verrouiller(id.valeur()).orElseThrow(Animation::introuvable);
  }

  /** The meeting with its committee, both locked, for whoever may see them. */
  public Seance verrouillerVisible(SeanceId id) {
    long comite =
        seances.findById(id.valeur()).orElseThrow(Animation::introuvable).comite().id().valeur();
    droits.exigerVisible(comites.verrouiller(comite).orElseThrow(ComiteDroits::introuvable));
    return seances.verrouiller(id.valeur()).orElseThrow(Animation::introuvable);
  }

  /** The committee, for whoever may see it. */
  public Comite lire(ComiteId id) {
    Comite comite = comites.findById(id.valeur()).orElseThrow(ComiteDroits::introuvable);
    droits.exigerVisible(comite);
    return comite;
  }

  /** The meeting, for whoever may see its committee. */
  public Seance lire(SeanceId id) {
    Seance seance = seances.findById(id.valeur()).orElseThrow(Animation::introuvable);
    droits.exigerVisible(seance.comite());
    return seance;
  }

  /** The meeting, not locked, for whoever runs it. */
  public Seance lirePourPiloter(SeanceId id) {
    Seance seance = seances.findById(id.valeur()).orElseThrow(Animation::introuvable);
    droits.exigerPilotage(seance.comite());
    return seance;
  }

  /** A decision of this committee; one of another does not exist here. */
  public DecisionComite decision(Comite comite, DecisionId id) {
    return decisions
        .findById(id.valeur())
        .filter(d -> d.prisePar(comite))
        .orElseThrow(() -> new IntrouvableException("Cette décision n’existe pas dans ce comité."));
  }

  /** Another meeting of the committee at that time. */
  public Optional<Seance> occupant(Comite comite, HoraireSeance horaire, @Nullable SeanceId sauf) {
    LocalDate jour = horaire.date();
    return seances.entre(comite.id().valeur(), jour.minusDays(1), jour.plusDays(1)).stream()
        .filter(s -> sauf == null || !s.id().equals(sauf))
        .filter(s -> s.chevauche(horaire))
        .findFirst();
  }

  /** Refuses a second meeting at the same time (RG-311). */
  public void exigerLibre(Comite comite, HoraireSeance horaire, @Nullable SeanceId sauf) {
    occupant(comite, horaire, sauf)
        .ifPresent(
            autre -> {
              throw new RegleMetierException(
                  "RG-311",
                  "Une autre %s est déjà fixée à cette heure : %s."
                      .formatted(comite.type().mot(), autre.designation()),
                  "heure");
            });
  }

  public Seance garder(Seance seance) {
    return seances.saveAndFlush(seance);
  }

  public void ecrire() {
    comites.flush();
  }

  public void consigner(Comite comite, String acte, String phrase) {
    registre.consigner(comite, acte, phrase);
  }

  /** An act on a meeting: in its own history and in the committee's. */
  public void consigner(Seance seance, String acte, String phrase) {
    registre.consigner(seance, acte, phrase);
    registre.consigner(seance.comite(), acte, phrase);
  }

  /** What matters to the meeting only. */
  public void consignerSeance(Seance seance, String acte, String phrase) {
    registre.consigner(seance, acte, phrase);
  }

  public Acteur acteur() {
    return droits.acteur();
  }

  public LocalDate aujourdhui() {
    return horloge.aujourdhui();
  }

  private static IntrouvableException introuvable() {
    return new IntrouvableException("Cette réunion n’existe pas, ou n’est pas de votre ressort.");
  }
}
