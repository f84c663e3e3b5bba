package fr.cascade.comites.internal;

import fr.cascade.comites.CalculQuorum;
import fr.cascade.comites.SeanceStatut;
import fr.cascade.socle.RegleMetierException;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where a meeting stands, from its planning to its end. */
@Embeddable
public class ParcoursSeance {

  private static final int MOTIF_MAX = 2000;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private SeanceStatut statut;

  private @Nullable String motif;
  private @Nullable Instant convoqueeLe;
  private @Nullable Instant secondeLe;
  private @Nullable Instant ouverteLe;
  private @Nullable Instant closeLe;
  private @Nullable Boolean quorumAtteint;
  private @Nullable String quorum;
  private int sequence;
  private int revision;

  @SuppressWarnings("NullAway.Init")
  protected ParcoursSeance() {}

  ParcoursSeance(SeanceStatut statut) {
    this.statut = statut;
  }

  void tenue(Instant debut, Instant fin) {
    ouverteLe = debut;
    closeLe = fin;
  }

  void convoquer(Instant le) {
    statut = SeanceStatut.CONVOQUEE;
    convoqueeLe = le;
    sequence++;
  }

  /** When it meets again, convened by the same letter, should it have no quorum. */
  void annoncerSeconde(Instant debut) {
    secondeLe = debut;
  }

  void reporter(String raison) {
    motif = motif(raison);
    secondeLe = null;
    statut = SeanceStatut.PLANIFIEE;
    sequence++;
    toucher();
  }

  void annuler(String raison) {
    motif = motif(raison);
    statut = SeanceStatut.ANNULEE;
    sequence++;
    toucher();
  }

  void ouvrir(CalculQuorum calcul, Instant le) {
    statut = SeanceStatut.OUVERTE;
    ouverteLe = le;
    garder(calcul);
  }

  void constaterCarence(CalculQuorum calcul, Instant le) {
    statut = SeanceStatut.SANS_QUORUM;
    closeLe = le;
    garder(calcul);
  }

  private void garder(CalculQuorum calcul) {
    quorumAtteint = calcul.atteint();
    quorum = calcul.phrase();
  }

  void clore(Instant le) {
    statut = SeanceStatut.TENUE;
    closeLe = le;
  }

  /** Something changed: pages that wait read again. */
  void toucher() {
    revision++;
  }

  /** Refuses what only a meeting to come allows (RG-316). */
  void exigerAVenir() {
    if (!statut.aVenir()) {
      throw new RegleMetierException(
          "RG-316", "Cette réunion n’est plus à venir : " + etat() + ".");
    }
  }

  /** Refuses what only an open meeting allows (RG-336). */
  void exigerOuverte() {
    if (statut != SeanceStatut.OUVERTE) {
      throw new RegleMetierException("RG-336", "Cette réunion n’est pas ouverte : " + etat() + ".");
    }
  }

  /** Refuses to change what is over (RG-317). */
  void exigerModifiable() {
    if (!statut.aVenir() && statut != SeanceStatut.OUVERTE) {
      throw new RegleMetierException(
          "RG-317", "L’ordre du jour ne change plus une fois la réunion finie.");
    }
  }

  private String etat() {
    return statut.libelle().toLowerCase(Locale.FRANCE);
  }

  private static String motif(String raison) {
    String net = raison.strip();
    if (net.isEmpty() || net.length() > MOTIF_MAX) {
      throw new RegleMetierException(
          "RG-315", "Écrivez le motif, en 2 000 caractères au plus.", "motif");
    }
    return net;
  }

  SeanceStatut statut() {
    return statut;
  }

  @Nullable String motif() {
    return motif;
  }

  @Nullable Instant secondeLe() {
    return secondeLe;
  }

  @Nullable Instant convoqueeLe() {
    return convoqueeLe;
  }

  @Nullable Instant ouverteLe() {
    return ouverteLe;
  }

  @Nullable Instant closeLe() {
    return closeLe;
  }

  @Nullable Boolean quorumAtteint() {
    return quorumAtteint;
  }

  @Nullable String quorum() {
    return quorum;
  }

  int sequence() {
    return sequence;
  }

  int revision() {
    return revision;
  }
}
