package fr.cascade.comites;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as its page shows it.
 *
 * @param revision goes up with each act of anybody
 * @param phrase where it stands and what comes next
 * @param articles those of the agreement, to attach a decision to
 * @param quorum of this instant
 * @param quorumOuverture the calculation kept at opening, in words
 * @param regleQuorum the rule in a sentence; none where the text sets none
 * @param auPlusTard last day for a second convocation
 * @param conjointe whether one letter may convene it and the second one
 * @param secondeLe when it meets again by the same letter, should it have no quorum
 * @param actions what the reader may do now
 */
public record SeanceDetail(
    SeanceId id,
    int revision,
    ComiteId comite,
    String comiteNom,
    TypeComite type,
    HoraireSeance horaire,
    Instant debutLe,
    SeanceStatut statut,
    String phrase,
    @Nullable String motif,
    List<PointLu> points,
    List<PresenceLue> presences,
    List<DecisionPrise> decisions,
    List<PieceLue> pieces,
    List<ReleveLu> releves,
    List<ArticleConcerne> articles,
    CalculQuorum quorum,
    int voix,
    @Nullable String quorumOuverture,
    @Nullable String regleQuorum,
    boolean voixPreponderante,
    @Nullable LocalDate auPlusTard,
    boolean conjointe,
    @Nullable Instant secondeLe,
    Set<ActionSeance> actions) {

  /** An item of the agenda. */
  public record PointLu(
      PointId id,
      int rang,
      String titre,
      NaturePoint nature,
      String porteur,
      @Nullable Integer duree,
      NotesLues notes,
      @Nullable DecisionId suivi) {

    /** « 2. Bilan des offres ». */
    public String designation() {
      return "%d. %s".formatted(rang, titre);
    }
  }

  /**
   * What was noted on an item.
   *
   * @param version goes up with each save: what was typed on a former one is in conflict
   * @param par who wrote last; none before the first save
   * @param ecartees texts put aside by a choice between two
   */
  public record NotesLues(
      String texte,
      int version,
      @Nullable String par,
      @Nullable Instant le,
      List<NotesEcartees> ecartees) {

    public NotesLues {
      ecartees = List.copyOf(ecartees);
    }
  }

  /** Notes that another text was preferred to. */
  public record NotesEcartees(String texte, String par, Instant le) {}

  /**
   * A member at the meeting.
   *
   * @param suppleants who may sit in that place
   * @param moi whether it is the reader's own seat
   */
  public record PresenceLue(
      MembreId membre,
      String qualite,
      String organisation,
      String college,
      boolean voix,
      boolean president,
      Reponse reponse,
      String remplacant,
      @Nullable Presence presence,
      @Nullable MembreId suppleant,
      @Nullable MembreId mandataire,
      @Nullable String mandataireNom,
      @Nullable Instant arriveLe,
      @Nullable Instant partiLe,
      List<Choix> suppleants,
      boolean moi) {

    public boolean present() {
      return presence != null;
    }
  }

  /** A member to choose. */
  public record Choix(MembreId membre, String nom) {}

  /** A decision of this meeting. */
  public record DecisionPrise(
      DecisionId id,
      @Nullable PointId point,
      String texte,
      String responsable,
      @Nullable LocalDate echeance,
      @Nullable String article,
      boolean correction,
      @Nullable CorrectionOuverte avenant,
      boolean adoptee,
      boolean faite,
      String vote,
      @Nullable String quorum,
      Instant priseLe) {

    /** Whether nobody has opened the correction that it asks for. */
    public boolean aOuvrir() {
      return correction && adoptee && !faite && avenant == null;
    }
  }

  /**
   * A paper of the meeting.
   *
   * @param point the item that it is for; null for the whole meeting
   */
  public record PieceLue(PieceId id, String nom, String analyse, @Nullable PointId point) {}

  /** A version of the record. */
  public record ReleveLu(
      ReleveId id,
      int numero,
      ReleveStatut statut,
      String observations,
      @Nullable String motif,
      @Nullable String validePar,
      @Nullable Instant envoyeLe) {

    /** Whether its documents are frozen. */
    public boolean fige() {
      return statut == ReleveStatut.A_SIGNER || statut == ReleveStatut.ENVOYE;
    }
  }

  public SeanceDetail {
    points = List.copyOf(points);
    presences = List.copyOf(presences);
    decisions = List.copyOf(decisions);
    pieces = List.copyOf(pieces);
    releves = List.copyOf(releves);
    articles = List.copyOf(articles);
    actions = Set.copyOf(actions);
  }

  public boolean peut(ActionSeance action) {
    return actions.contains(action);
  }
}
