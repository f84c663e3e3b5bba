package fr.cascade.comites.internal;

import fr.cascade.comites.CalculQuorum;
import fr.cascade.comites.MembreId;
import fr.cascade.comites.Presence;
import fr.cascade.comites.Quorum;
import fr.cascade.comites.RegleQuorum;
import fr.cascade.comites.Votant;
import fr.cascade.socle.RegleMetierException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is at a meeting, in whose place, with whose proxy; and what that makes of the quorum. */
public final class Emargement {

  private final Seance seance;

  Emargement(Seance seance) {
    this.seance = seance;
  }

  /** Everybody whose term runs on that day; doing it twice adds nobody twice. */
  void inviter() {
    seance.comite().membres(seance.jour()).forEach(seance::participation);
  }

  /** Those who are asked to come: substitutes come in the place of one of them. */
  List<MembreComite> titulaires() {
    return seance.comite().membres(seance.jour()).stream()
        .filter(m -> m.titulaire().isEmpty())
        .toList();
  }

  /** Who may sit in the place of a member. */
  List<MembreComite> suppleants(MembreComite membre) {
    return seance.comite().membres(seance.jour()).stream()
        .filter(m -> m.titulaire().filter(membre::equals).isPresent())
        .toList();
  }

  /** Arrives, in person or by a substitute of that member (RG-340). */
  public void noterPresent(
      MembreComite membre, Presence comment, @Nullable MembreComite suppleant, Instant le) {
    membre.exigerEnMandat(seance.jour());
    if (suppleant != null) {
      suppleant.exigerEnMandat(seance.jour());
      if (!suppleant.titulaire().filter(membre::equals).isPresent()) {
        throw new RegleMetierException(
            "RG-340",
            "« %s » n’est pas suppléant de « %s »."
                .formatted(suppleant.qualite(), membre.qualite()),
            "suppleant");
      }
      if (seance.participation(suppleant).present()) {
        throw new RegleMetierException(
            "RG-340", "Ce suppléant est déjà noté présent pour lui-même.", "suppleant");
      }
    }
    seance.participation(membre).arriver(comment, suppleant, le);
  }

  /** Members of this committee noted in the room, once the meeting is over. */
  void noterTous(List<MembreId> presents, Instant le) {
    presents.forEach(
        m -> noterPresent(seance.comite().membre(m.valeur()), Presence.SALLE, null, le));
  }

  /** Leaves; the proxies carried do not count from then on. */
  public void noterAbsent(MembreComite membre, Instant le) {
    seance.participation(membre).partir(le);
  }

  /**
   * Gives or takes back a proxy: never to an absent member (RG-341), to oneself or in a circle
   * (RG-342), nor one too many (RG-343); only voting members give and carry (RG-345).
   */
  public void donnerProcuration(MembreComite mandant, @Nullable MembreComite porteur) {
    Participation ligne = seance.participation(mandant);
    if (porteur != null) {
      mandant.exigerEnMandat(seance.jour());
      porteur.exigerEnMandat(seance.jour());
      exigerProcuration(mandant, ligne, porteur);
    }
    ligne.donnerProcuration(porteur);
  }

  private void exigerProcuration(MembreComite mandant, Participation ligne, MembreComite porteur) {
    if (!mandant.vote() || !porteur.vote()) {
      throw refus(
          "RG-345",
          "Seuls les membres qui ont voix délibérative donnent et portent une" + " procuration.");
    }
    if (ligne.present()) {
      throw refus("RG-344", "« %s » est en séance et vote lui-même.".formatted(mandant.qualite()));
    }
    Participation dePorteur = seance.participation(porteur);
    if (porteur.equals(mandant) || dePorteur.mandataire().isPresent()) {
      throw refus(
          "RG-342",
          "« %s » a donné sa propre procuration : il ne peut pas en porter."
              .formatted(porteur.qualite()));
    }
    if (!dePorteur.present()) {
      throw refus(
          "RG-341",
          "« %s » n’est pas en séance : une procuration se porte présent."
              .formatted(porteur.qualite()));
    }
    long portees =
        seance.participations().stream()
            .filter(p -> !p.membre().equals(mandant))
            .filter(p -> p.mandataire().filter(porteur::equals).isPresent())
            .count();
    int limite = seance.comite().regles().procurations();
    if (portees >= limite) {
      throw refus(
          "RG-343",
          "« %s » porte déjà le nombre de procurations admis (%d)."
              .formatted(porteur.qualite(), limite));
    }
  }

  private static RegleMetierException refus(String code, String phrase) {
    return new RegleMetierException(code, phrase, "procuration");
  }

  /** The quorum of this instant. */
  public CalculQuorum quorum() {
    Optional<RegleQuorum> regle = seance.comite().regles().quorum();
    return regle
        .map(r -> Quorum.calculer(r, votants(), seance.estSeconde()))
        .orElseGet(CalculQuorum::sansRegle);
  }

  /** Votes there or represented now, whether or not a quorum is asked for. */
  public int voix() {
    return seance.comite().regles().quorum().isPresent()
        ? quorum().voix()
        : votants().stream().filter(Votant::present).mapToInt(Votant::poids).sum();
  }

  private List<Votant> votants() {
    return seance.comite().membres(seance.jour()).stream()
        .filter(MembreComite::vote)
        .map(this::votant)
        .toList();
  }

  private Votant votant(MembreComite membre) {
    Optional<Participation> ligne =
        seance.participations().stream().filter(p -> p.membre().equals(membre)).findFirst();
    return new Votant(
        membre.numero(),
        membre.qualite(),
        membre.college(),
        membre.poids(),
        ligne.filter(Participation::present).isPresent(),
        ligne.flatMap(Participation::mandataire).map(MembreComite::numero).orElse(null));
  }
}
