package fr.cascade.comites.internal;

import fr.cascade.comites.CalendrierFerie;
import fr.cascade.comites.RegleQuorum;
import fr.cascade.comites.RegleQuorum.Part;
import fr.cascade.comites.RegleQuorum.Seconde;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rules of a committee, as its text sets them. */
@Embeddable
public class Regles {

  /** Usual where the text says nothing. */
  private static final int ECART = 14;

  private static final int PREAVIS = 10;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private CalendrierFerie calendrier;

  private @Nullable Integer parAn;
  private int ecart = ECART;
  private int preavis = PREAVIS;
  private @Nullable Integer quorumNumerateur;
  private @Nullable Integer quorumDenominateur;
  private boolean quorumStrict;
  private boolean quorumParCollege;
  private boolean quorumRepresentes = true;
  private int procurations = 1;
  private @Nullable Integer secondeJours;
  private @Nullable Integer secondeNumerateur;
  private @Nullable Integer secondeDenominateur;
  private boolean conjointe;
  private boolean voixPreponderante;
  private boolean releveSigne;

  @SuppressWarnings("NullAway.Init")
  protected Regles() {}

  public Regles(CalendrierFerie calendrier, @Nullable Integer parAn) {
    this.calendrier = calendrier;
    this.parAn = parAn;
  }

  /** Adds the quorum of the text. */
  public Regles avecQuorum(@Nullable RegleQuorum regle, boolean preponderante, boolean signe) {
    voixPreponderante = preponderante;
    releveSigne = signe;
    if (regle != null) {
      exiger(regle);
    }
    return this;
  }

  private void exiger(RegleQuorum regle) {
    quorumNumerateur = regle.part().numerateur();
    quorumDenominateur = regle.part().denominateur();
    quorumStrict = regle.part().strict();
    quorumParCollege = regle.parCollege();
    quorumRepresentes = regle.representes();
    procurations = regle.procurations();
    Seconde seconde = regle.seconde();
    if (seconde != null) {
      secondeJours = seconde.jours();
      conjointe = seconde.conjointe();
      Part part = seconde.part();
      secondeNumerateur = part == null ? null : part.numerateur();
      secondeDenominateur = part == null ? null : part.denominateur();
    }
  }

  /** None where the text sets no quorum. */
  public Optional<RegleQuorum> quorum() {
    if (quorumNumerateur == null || quorumDenominateur == null) {
      return Optional.empty();
    }
    return Optional.of(
        new RegleQuorum(
            new Part(quorumNumerateur, quorumDenominateur, quorumStrict),
            quorumParCollege,
            quorumRepresentes,
            procurations,
            seconde()));
  }

  private @Nullable Seconde seconde() {
    if (secondeJours == null) {
      return null;
    }
    return new Seconde(
        secondeJours,
        secondeNumerateur == null || secondeDenominateur == null
            ? null
            : new Part(secondeNumerateur, secondeDenominateur, false),
        conjointe);
  }

  public CalendrierFerie calendrier() {
    return calendrier;
  }

  public @Nullable Integer parAn() {
    return parAn;
  }

  public int ecart() {
    return ecart;
  }

  public int preavis() {
    return preavis;
  }

  public int procurations() {
    return procurations;
  }

  public boolean voixPreponderante() {
    return voixPreponderante;
  }

  public boolean releveSigne() {
    return releveSigne;
  }
}
