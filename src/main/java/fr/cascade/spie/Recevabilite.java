package fr.cascade.spie;

import java.util.List;

/** What the admissibility rules say of an application, one by one. */
public record Recevabilite(List<Regle> regles) {

  /**
   * One rule.
   *
   * @param explication why it fails; empty where it holds
   */
  public record Regle(String code, String libelle, boolean respectee, String explication) {}

  public Recevabilite {
    regles = List.copyOf(regles);
  }

  public boolean recevable() {
    return regles.stream().allMatch(Regle::respectee);
  }

  public List<Regle> manquements() {
    return regles.stream().filter(r -> !r.respectee()).toList();
  }
}
