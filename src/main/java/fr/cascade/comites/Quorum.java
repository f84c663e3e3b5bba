package fr.cascade.comites;

import fr.cascade.comites.CalculQuorum.Ligne;
import fr.cascade.comites.RegleQuorum.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts who is there, for the quorum (RG-330 to RG-332). Pure: no clock, no database. */
public final class Quorum {

  private Quorum() {}

  /**
   * Whether the committee may decide with these members.
   *
   * @param secondeConvocation whether they were convened a second time
   */
  public static CalculQuorum calculer(
      RegleQuorum regle, List<Votant> votants, boolean secondeConvocation) {
    List<String> ecartees = new ArrayList<>();
    Set<Long> representes = representes(regle, votants, ecartees);
    Part part = regle.part(secondeConvocation);
    List<Ligne> lignes =
        colleges(regle, votants).entrySet().stream()
            .map(e -> ligne(e.getKey(), e.getValue(), representes, part))
            .toList();
    boolean atteint = lignes.stream().allMatch(Ligne::atteint);
    return new CalculQuorum(atteint, part != null, lignes, ecartees);
  }

  /** Members whose proxy counts: the holder is there and carries no more than allowed. */
  private static Set<Long> representes(
      RegleQuorum regle, List<Votant> votants, List<String> ecartees) {
    Map<Long, Votant> parId =
        votants.stream().collect(Collectors.toMap(Votant::id, Function.identity()));
    Map<Long, Integer> portees = new HashMap<>();
    return votants.stream()
        .filter(v -> !v.present() && v.mandataire() != null)
        .filter(v -> compte(v, parId, portees, regle, ecartees))
        .map(Votant::id)
        .collect(Collectors.toSet());
  }

  private static boolean compte(
      Votant mandant,
      Map<Long, Votant> parId,
      Map<Long, Integer> portees,
      RegleQuorum regle,
      List<String> ecartees) {
    long porteur = Objects.requireNonNull(mandant.mandataire());
    Votant mandataire = parId.get(porteur);
    String raison = null;
    if (!regle.representes()) {
      raison = "la règle ne compte que les présents";
    } else if (mandataire == null || !mandataire.present()) {
      raison = "son porteur n’est pas en séance";
    } else if (portees.merge(porteur, 1, Integer::sum) > regle.procurations()) {
      raison = "son porteur en a déjà le nombre admis";
    }
    if (raison != null) {
      ecartees.add("La procuration de %s ne compte pas : %s.".formatted(mandant.nom(), raison));
    }
    return raison == null;
  }

  private static Map<String, List<Votant>> colleges(RegleQuorum regle, List<Votant> votants) {
    return regle.parCollege()
        ? votants.stream()
            .collect(
                Collectors.groupingBy(Votant::college, LinkedHashMap::new, Collectors.toList()))
        : Map.of("", votants);
  }

  private static Ligne ligne(
      String college,
      List<Votant> votants,
      Set<Long> representes,
      @org.jspecify.annotations.Nullable Part part) {
    int total = votants.stream().mapToInt(Votant::poids).sum();
    int presents = votants.stream().filter(Votant::present).mapToInt(Votant::poids).sum();
    int parProcuration =
        votants.stream().filter(v -> representes.contains(v.id())).mapToInt(Votant::poids).sum();
    return new Ligne(
        college, presents, parProcuration, total, part == null ? 0 : part.requis(total));
  }
}
