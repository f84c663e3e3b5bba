package fr.cascade.comites.internal;

import fr.cascade.comites.ReleveStatut;
import fr.cascade.socle.ui.Formats;
import java.time.Instant;
import java.time.LocalDate;

/** Where a meeting stands and what comes next, in a sentence. */
final class PhraseSeance {

  private PhraseSeance() {}

  static String de(Seance seance) {
    String mot = seance.comite().type().motEnTete();
    String quand = "le " + Formats.jourEtDate(seance.jour());
    LocalDate avant = seance.jour().minusDays(seance.comite().regles().preavis());
    return switch (seance.statut()) {
      case PLANIFIEE ->
          "%s prévue %s ; à convoquer avant le %s.".formatted(mot, quand, Formats.date(avant));
      case CONVOQUEE -> "%s convoquée pour %s%s.".formatted(mot, quand, suite(seance));
      case OUVERTE ->
          "%s en cours ; notez les arrivées, les départs et les décisions.".formatted(mot);
      case SANS_QUORUM -> "%s sans quorum, %s.".formatted(mot, quand);
      case ANNULEE -> "%s annulée : « %s »".formatted(mot, seance.parcours().motif());
      case TENUE -> "%s tenue %s ; %s".formatted(mot, quand, releve(seance));
    };
  }

  private static String suite(Seance seance) {
    Instant autre = seance.parcours().secondeLe();
    if (autre != null) {
      return " et, faute de quorum, pour le " + Formats.dateHeure(autre);
    }
    return seance.estSeconde() ? ", seconde convocation" : " ; les réponses arrivent";
  }

  private static String releve(Seance seance) {
    ReleveStatut statut = seance.releve().map(Releve::statut).orElse(ReleveStatut.BROUILLON);
    return switch (statut) {
      case BROUILLON -> "son relevé est à rédiger.";
      case PROPOSE -> "son relevé attend d’être validé.";
      case A_SIGNER -> "son relevé attend la signature de la présidence.";
      case ENVOYE -> "son relevé est envoyé.";
    };
  }

  /** "Majorité des voix exprimées : 4 pour, 1 contre, 0 abstention". */
  static String vote(DecisionComite decision) {
    return decision.majorite().vote()
        ? "%s : %d pour, %d contre, %s"
            .formatted(
                decision.majorite().libelle(),
                decision.pour(),
                decision.contre(),
                Formats.compte(decision.abstentions(), "abstention", "abstentions"))
        : decision.majorite().libelle();
  }
}
