package fr.cascade.comites.internal;

import fr.cascade.comites.HoraireSeance;
import fr.cascade.comites.LienPersonnel;
import fr.cascade.socle.AccesRefuseException;
import fr.cascade.socle.ui.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a convocation does: row, engine, people told. */
@Component
public class Convocations {

  private final SeanceRepository seances;
  private final DecisionRepository decisions;
  private final SeanceDroits droits;
  private final SeanceMoteur moteur;
  private final CadenceMoteur cadence;
  private final AvisAuxMembres avis;
  private final LiensConvocation liens;

  Convocations(
      SeanceRepository seances,
      DecisionRepository decisions,
      SeanceDroits droits,
      SeanceMoteur moteur,
      CadenceMoteur cadence,
      AvisAuxMembres avis,
      LiensConvocation liens) {
    this.seances = seances;
    this.decisions = decisions;
    this.droits = droits;
    this.moteur = moteur;
    this.cadence = cadence;
    this.avis = avis;
    this.liens = liens;
  }

  /** Tells everybody, each with a personal link; returns those that nobody was sent. */
  public List<LienPersonnel> convoquer(Seance seance, Acteur acteur) {
    proposerSuivi(seance);
    seance.deroulement().convoquer(acteur);
    seances.flush();
    moteur.convoquee(seance.id());
    String corps = corps(seance);
    avis.convierSuppleants(seance, corps);
    return seance.emargement().titulaires().stream()
        .map(m -> convier(seance, m, corps))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<LienPersonnel> convier(Seance seance, MembreComite membre, String corps) {
    LienPersonnel lien = liens.renouveler(seance, membre);
    avis.convier(seance, membre, corps, lien.chemin());
    return membre.utilisateur().isPresent() ? Optional.empty() : Optional.of(lien);
  }

  /** Decisions late, or due by the day of the meeting, come on its agenda (RG-353). */
  public void proposerSuivi(Seance seance) {
    seance
        .ordreDuJour()
        .suivre(
            decisions.aSuivre(seance.comite().id().valeur()).stream()
                .filter(d -> d.echeance() != null && !d.echeance().isAfter(seance.jour()))
                .toList());
  }

  public Seance reconvoquer(Seance premiere, HoraireSeance horaire, Acteur acteur) {
    Seance seconde =
        seances.saveAndFlush(premiere.deroulement().seconde().reconvoquer(horaire, acteur));
    moteur.planifiee(seconde.id());
    convoquer(seconde, acteur);
    cadence.relire(premiere.comite().id());
    return seconde;
  }

  /**
   * It had no quorum, and the letter that convened it said when the committee meets again: that
   * meeting is set and convened, unless something else took its hour.
   */
  public Optional<Seance> enchainer(Seance premiere, boolean libre, Acteur acteur) {
    return premiere
        .deroulement()
        .seconde()
        .annoncee(acteur.le())
        .filter(_ -> libre)
        .map(horaire -> reconvoquer(premiere, horaire, acteur));
  }

  /** The meeting was moved or will not be: whoever was convened is told. */
  public void prevenir(Seance seance, boolean convoquee, String sujet, String motif) {
    if (convoquee) {
      avis.invitation(
          seance,
          sujet,
          "%s, prévue maintenant le %s. Motif : « %s »"
              .formatted(sujet, Formats.dateHeure(seance.debutLe()), motif));
    }
  }

  public MembreComite monSiege(Seance seance) {
    return droits
        .siege(seance)
        .orElseThrow(
            () -> new AccesRefuseException("Vous n’êtes pas membre de ce comité à cette date."));
  }

  private static String corps(Seance seance) {
    String points =
        seance.ordreDuJour().points().stream()
            .map(p -> "%d. %s".formatted(p.rang(), p.titre()))
            .collect(Collectors.joining("\n"));
    String lieu = seance.horaire().lieu();
    return "Vous êtes convié à la %s, le %s%s.%s%s"
        .formatted(
            seance.designation(),
            Formats.dateHeure(seance.debutLe()),
            lieu.isEmpty() ? "" : ", " + lieu,
            points.isEmpty() ? "" : "\n\nOrdre du jour :\n" + points,
            seconde(seance));
  }

  private static String seconde(Seance seance) {
    Instant autre = seance.parcours().secondeLe();
    if (autre != null) {
      return "\n\nFaute de quorum, cette convocation vaut pour une seconde réunion, le %s, sur le"
              .formatted(Formats.dateHeure(autre))
          + " même ordre du jour.";
    }
    return seance.estSeconde()
        ? "\n\nC’est une seconde convocation : le comité délibère sous la condition de"
            + " quorum que sa règle prévoit alors."
        : "";
  }
}
