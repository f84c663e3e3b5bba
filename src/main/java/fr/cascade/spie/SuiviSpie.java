package fr.cascade.spie;

import fr.cascade.socle.CandidatureId;
import fr.cascade.socle.ConventionId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a territory promised in its application, and what it delivers.
 *
 * @param annees years of the agreement for which something may be entered
 * @param termine whether the agreement is over: what is read is the final account
 * @param peutRendreCompte whether the reader enters what is delivered
 * @param peutVerser whether the reader enters what the State has paid
 */
public record SuiviSpie(
    ConventionId convention,
    CandidatureId candidature,
    String nom,
    boolean inventee,
    boolean termine,
    List<Integer> annees,
    List<Promesse> promesses,
    List<Indicateur> indicateurs,
    List<Versement> versements,
    boolean peutRendreCompte,
    boolean peutVerser) {

  private static final BigDecimal CENT = BigDecimal.valueOf(100);

  /** An action of one of the axes. */
  public record Promesse(
      long id,
      int axe,
      String libelle,
      String responsable,
      String echeance,
      PromesseEtat etat,
      String commentaire) {}

  /** What was reached in a year. */
  public record Realise(int annee, BigDecimal valeur, String commentaire, String par) {}

  /**
   * An indicator; its start and its target as they were written.
   *
   * @param nombreDepart null where it is not a number
   * @param nombreCible null where it is not a number
   */
  public record Indicateur(
      long id,
      String libelle,
      String depart,
      String cible,
      @Nullable BigDecimal nombreDepart,
      @Nullable BigDecimal nombreCible,
      List<Realise> realises) {

    public Indicateur {
      realises = List.copyOf(realises);
    }

    public Optional<Realise> dernier() {
      return realises.isEmpty() ? Optional.empty() : Optional.of(realises.getLast());
    }

    /** The share of the way from the start to the target, upwards or downwards, in per cent. */
    public Optional<BigDecimal> atteint() {
      if (nombreCible == null || realises.isEmpty()) {
        return Optional.empty();
      }
      BigDecimal depart = nombreDepart == null ? BigDecimal.ZERO : nombreDepart;
      BigDecimal fait = realises.getLast().valeur();
      BigDecimal chemin = nombreCible.subtract(depart);
      if (chemin.signum() == 0) {
        return Optional.of(fait.compareTo(nombreCible) >= 0 ? CENT : BigDecimal.ZERO);
      }
      return Optional.of(
          fait.subtract(depart).multiply(CENT).divide(chemin, 0, RoundingMode.HALF_UP));
    }

    public boolean cibleAtteinte() {
      return atteint().filter(a -> a.compareTo(CENT) >= 0).isPresent();
    }
  }

  /** An instalment. */
  public record Versement(
      long id,
      BigDecimal montant,
      LocalDate prevuLe,
      String condition,
      @Nullable LocalDate verseLe) {}

  public SuiviSpie {
    annees = List.copyOf(annees);
    promesses = List.copyOf(promesses);
    indicateurs = List.copyOf(indicateurs);
    versements = List.copyOf(versements);
  }

  public BigDecimal promis() {
    return versements.stream().map(Versement::montant).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal verse() {
    return versements.stream()
        .filter(v -> v.verseLe() != null)
        .map(Versement::montant)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public long promessesTenues() {
    return promesses.stream().filter(p -> p.etat() == PromesseEtat.TENUE).count();
  }

  public long ciblesAtteintes() {
    return indicateurs.stream().filter(Indicateur::cibleAtteinte).count();
  }
}
