package fr.cascade.comites;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A quorum as it was computed at one instant: kept and shown beside what was decided then.
 *
 * @param atteint whether the committee may decide
 * @param exige whether anything had to be reached
 * @param colleges one line for the whole, or one for each college
 * @param ecartees proxies that do not count, and why
 */
public record CalculQuorum(
    boolean atteint, boolean exige, List<Ligne> colleges, List<String> ecartees) {

  /** The votes of a college: there, by proxy, out of how many, and how many are needed. */
  public record Ligne(String college, int presents, int representes, int total, int requis) {

    public int comptes() {
      return presents + representes;
    }

    public boolean atteint() {
      return comptes() >= requis;
    }

    private String phrase() {
      return "%s%d %s et %d %s sur %d%s"
          .formatted(
              college.isEmpty() ? "" : college + " : ",
              presents,
              presents < 2 ? "voix présente" : "voix présentes",
              representes,
              representes < 2 ? "représentée" : "représentées",
              total,
              requis == 0 ? "" : ", il en faut " + requis);
    }
  }

  public CalculQuorum {
    colleges = List.copyOf(colleges);
    ecartees = List.copyOf(ecartees);
  }

  /** For a committee whose text sets none. */
  public static CalculQuorum sansRegle() {
    return new CalculQuorum(true, false, List.of(), List.of());
  }

  /** Votes there or represented, whatever the college. */
  public int voix() {
    return colleges.stream().mapToInt(Ligne::comptes).sum();
  }

  /** The calculation in a sentence. */
  public String phrase() {
    if (colleges.isEmpty()) {
      return "Le texte ne fixe pas de quorum.";
    }
    String compte = colleges.stream().map(Ligne::phrase).collect(Collectors.joining(" ; "));
    String verdict =
        exige ? (atteint ? "Quorum atteint" : "Quorum non atteint") : "Aucun quorum exigé";
    String reste = ecartees.isEmpty() ? "" : " " + String.join(" ", ecartees);
    return verdict + " : " + compte + "." + reste;
  }
}
