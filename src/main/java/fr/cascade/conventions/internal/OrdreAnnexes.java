package fr.cascade.conventions.internal;

import java.util.ArrayList;
import java.util.List;

/** Ranks of the annexes of one agreement: from 1, without a hole. */
public final class OrdreAnnexes {

  private OrdreAnnexes() {}

  /** Gives each its rank, in this order. */
  public static void renumeroter(List<Annexe> annexes) {
    for (var i = 0; i < annexes.size(); i++) {
      annexes.get(i).placer(i + 1);
    }
  }

  /** Moves one by a step; false at either end, where nothing moves. */
  public static boolean deplacer(List<Annexe> annexes, Annexe annexe, int pas) {
    var ordre = new ArrayList<>(annexes);
    int de = ordre.indexOf(annexe);
    int vers = de + pas;
    if (de < 0 || vers < 0 || vers >= ordre.size()) {
      return false;
    }
    ordre.remove(de);
    ordre.add(vers, annexe);
    renumeroter(ordre);
    return true;
  }
}
