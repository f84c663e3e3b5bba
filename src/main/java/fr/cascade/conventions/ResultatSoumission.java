package fr.cascade.conventions;

import java.util.List;

/** What became of a submission: under validation, or back to its drafter with what blocks it. */
public record ResultatSoumission(boolean transmise, List<Constat> blocages) {

  public ResultatSoumission {
    blocages = List.copyOf(blocages);
  }
}
