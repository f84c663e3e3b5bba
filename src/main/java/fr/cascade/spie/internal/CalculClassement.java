package fr.cascade.spie.internal;

import fr.cascade.spie.EvaluationStatut;
import fr.cascade.spie.Grille;
import fr.cascade.spie.Grille.Critere;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Ranks by what is stored, so that anybody finds the same again (RG-436). */
final class CalculClassement {

  private static final BigDecimal VINGT = BigDecimal.valueOf(20);
  private static final int DECIMALES = 3;

  private CalculClassement() {}

  /** What the marks of one application amount to. */
  record Bilan(
      Candidature candidature,
      BigDecimal moyenne,
      BigDecimal mediane,
      BigDecimal ecart,
      BigDecimal premierCritere,
      int rendues,
      int attendues,
      List<String> sousPlancher) {}

  /**
   * In the order of the mean, then of the tie rule: first criterion, median, first submitted. Marks
   * of whoever stepped back do not count.
   */
  static List<Bilan> classer(
      List<Candidature> candidatures, Map<Long, List<Evaluation>> evaluations, Grille grille) {
    return candidatures.stream()
        .map(c -> bilan(c, evaluations.getOrDefault(c.id().valeur(), List.of()), grille))
        .sorted(
            Comparator.comparing(Bilan::moyenne, Comparator.reverseOrder())
                .thenComparing(Bilan::premierCritere, Comparator.reverseOrder())
                .thenComparing(Bilan::mediane, Comparator.reverseOrder())
                .thenComparing(b -> deposee(b.candidature()))
                .thenComparingLong(b -> b.candidature().id().valeur()))
        .toList();
  }

  private static Instant deposee(Candidature candidature) {
    var recepisse = candidature.depot().recepisse();
    return recepisse == null ? Instant.MAX : recepisse.le();
  }

  private static Bilan bilan(Candidature candidature, List<Evaluation> toutes, Grille grille) {
    List<Evaluation> rendues =
        toutes.stream().filter(e -> e.statut() == EvaluationStatut.RENDUE).toList();
    List<BigDecimal> totaux = rendues.stream().map(e -> total(e, grille)).sorted().toList();
    return new Bilan(
        candidature,
        moyenne(totaux),
        mediane(totaux),
        totaux.isEmpty() ? BigDecimal.ZERO : totaux.getLast().subtract(totaux.getFirst()),
        moyenneDe(grille.criteres().getFirst(), rendues),
        rendues.size(),
        (int) toutes.stream().filter(e -> e.statut() != EvaluationStatut.RECUSEE).count(),
        grille.criteres().stream()
            .filter(c -> sousPlancher(c, rendues))
            .map(Critere::libelle)
            .toList());
  }

  /** The weighted mark of one member of the jury, out of 20. */
  static BigDecimal total(Evaluation evaluation, Grille grille) {
    BigDecimal somme = BigDecimal.ZERO;
    for (Critere critere : grille.criteres()) {
      somme = somme.add(note(evaluation, critere).multiply(BigDecimal.valueOf(critere.poids())));
    }
    return somme.divide(BigDecimal.valueOf(grille.poids()), DECIMALES, RoundingMode.HALF_UP);
  }

  private static BigDecimal note(Evaluation evaluation, Critere critere) {
    return evaluation
        .note(critere.cle())
        .map(
            n ->
                BigDecimal.valueOf(n.valeur())
                    .multiply(VINGT)
                    .divide(BigDecimal.valueOf(critere.noteMax()), 6, RoundingMode.HALF_UP))
        .orElse(BigDecimal.ZERO);
  }

  private static boolean sousPlancher(Critere critere, List<Evaluation> rendues) {
    Integer plancher = critere.plancher();
    return plancher != null
        && !rendues.isEmpty()
        && moyenneDe(critere, rendues)
                .multiply(BigDecimal.valueOf(critere.noteMax()))
                .compareTo(VINGT.multiply(BigDecimal.valueOf(plancher)))
            < 0;
  }

  private static BigDecimal moyenneDe(Critere critere, List<Evaluation> rendues) {
    return moyenne(rendues.stream().map(e -> note(e, critere)).toList());
  }

  private static BigDecimal moyenne(List<BigDecimal> valeurs) {
    return valeurs.isEmpty()
        ? BigDecimal.ZERO
        : valeurs.stream()
            .reduce(BigDecimal.ZERO, BigDecimal::add)
            .divide(BigDecimal.valueOf(valeurs.size()), DECIMALES, RoundingMode.HALF_UP);
  }

  private static BigDecimal mediane(List<BigDecimal> triees) {
    if (triees.isEmpty()) {
      return BigDecimal.ZERO;
    }
    int milieu = triees.size() / 2;
    return triees.size() % 2 == 1
        ? triees.get(milieu)
        : triees
            .get(milieu - 1)
            .add(triees.get(milieu))
            .divide(BigDecimal.valueOf(2), DECIMALES, RoundingMode.HALF_UP);
  }

  /** The same with those that the jury moved at the rank it gave them. */
  static List<Bilan> deplacer(List<Bilan> calcules) {
    var ordre =
        new java.util.ArrayList<>(calcules.stream().filter(b -> impose(b) == null).toList());
    calcules.stream()
        .filter(b -> impose(b) != null)
        .sorted(Comparator.comparingInt(b -> Objects.requireNonNull(impose(b))))
        .forEach(b -> ordre.add(Math.min(ordre.size(), Objects.requireNonNull(impose(b)) - 1), b));
    return List.copyOf(ordre);
  }

  private static @Nullable Integer impose(Bilan bilan) {
    return bilan.candidature().classement().rangImpose();
  }
}
