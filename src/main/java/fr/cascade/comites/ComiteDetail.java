package fr.cascade.comites;

import fr.cascade.socle.ConventionId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A committee and one of its years.
 *
 * @param regleQuorum its rule in a sentence; none where the text sets none
 * @param cadence the rule and the life of the committee
 * @param etat where that year stands
 * @param seances those of that year, in order
 * @param membres those whose term runs today, titulars first
 * @param aSuivre decisions that are not done, the most pressing first
 * @param articles those of its agreement, to attach decisions to
 * @param pilote whether the reader runs it
 */
public record ComiteDetail(
    ComiteId id,
    ConventionId convention,
    String conventionTitre,
    TypeComite type,
    String nom,
    String territoire,
    @Nullable String regleQuorum,
    Cadence cadence,
    EtatCadence etat,
    List<SeanceResume> seances,
    List<MembreLu> membres,
    List<DecisionLue> aSuivre,
    List<ArticleConcerne> articles,
    Habitude habitude,
    boolean pilote) {

  /** When and where it usually meets. */
  public record Habitude(LocalTime heure, int duree, String lieu) {}

  /** A meeting of the year. */
  public record SeanceResume(
      SeanceId id, Instant debutLe, LocalDate jour, SeanceStatut statut, String lieu) {}

  /** A seat. */
  public record MembreLu(
      MembreId id,
      String qualite,
      String organisation,
      String college,
      boolean voix,
      boolean president,
      @Nullable String suppleantDe,
      LocalDate debut,
      @Nullable LocalDate fin) {}

  /**
   * A decision to follow.
   *
   * @param seance designation of the meeting that took it
   * @param article number and title of the one that it bears on
   * @param avenant the one that answers it; null while there is none
   */
  public record DecisionLue(
      DecisionId id,
      SeanceId prise,
      String seance,
      String texte,
      String responsable,
      @Nullable LocalDate echeance,
      boolean enRetard,
      @Nullable String article,
      boolean correction,
      @Nullable CorrectionOuverte avenant) {}

  public ComiteDetail {
    seances = List.copyOf(seances);
    membres = List.copyOf(membres);
    aSuivre = List.copyOf(aSuivre);
    articles = List.copyOf(articles);
  }
}
