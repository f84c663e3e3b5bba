package fr.cascade.documents.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays two lists side by side. The search for what they share may cost the square of what differs:
 * once its comparisons are spent it stops, and what is neither common head nor tail is replaced.
 */
final class Alignement {

  private long reste;

  Alignement(long credit) {
    this.reste = credit;
  }

  /**
   * From {@code a0} to {@code a1} in the first list, from {@code b0} to {@code b1} in the other.
   */
  record Tranche(boolean egale, int a0, int a1, int b0, int b1) {}

  /** Slices of both lists in order, equal and different in turn. */
  List<Tranche> tranches(List<String> a, List<String> b) {
    int tete = 0;
    int bord = Math.min(a.size(), b.size());
    while (tete < bord && a.get(tete).equals(b.get(tete))) {
      tete++;
    }
    int queue = 0;
    while (queue < bord - tete && a.get(a.size() - 1 - queue).equals(b.get(b.size() - 1 - queue))) {
      queue++;
    }
    var suite = new Suite();
    suite.egales(tete, tete);
    milieu(suite, a.subList(tete, a.size() - queue), b.subList(tete, b.size() - queue));
    suite.egales(a.size(), b.size());
    return suite.tranches;
  }

  /** What follows the last difference is closed by the caller, with the common tail. */
  private void milieu(Suite suite, List<String> a, List<String> b) {
    int debutA = suite.a;
    int debutB = suite.b;
    for (var delta : deltas(a, b)) {
      int finA = debutA + delta.getSource().getPosition();
      int finB = debutB + delta.getTarget().getPosition();
      suite.egales(finA, finB);
      suite.differentes(finA + delta.getSource().size(), finB + delta.getTarget().size());
    }
  }

  private List<AbstractDelta<String>> deltas(List<String> a, List<String> b) {
    try {
      return DiffUtils.diff(a, b, new MyersDiffWithLinearSpace<String>(this::egaux)).getDeltas();
    } catch (CreditEpuise epuise) {
      return List.of(new ChangeDelta<>(new Chunk<>(0, a), new Chunk<>(0, b)));
    }
  }

  private boolean egaux(String un, String autre) {
    if (reste-- <= 0) {
      throw new CreditEpuise();
    }
    return un.equals(autre);
  }

  /** The library offers no other way out of a search. */
  private static final class CreditEpuise extends RuntimeException {

    CreditEpuise() {
      super("Too many comparisons", null, false, false);
    }
  }

  /** Slices being written: two of one kind that touch are one. */
  private static final class Suite {

    private final List<Tranche> tranches = new ArrayList<>();
    private int a;
    private int b;

    void egales(int finA, int finB) {
      avancer(true, finA, finB);
    }

    void differentes(int finA, int finB) {
      avancer(false, finA, finB);
    }

    private void avancer(boolean egale, int finA, int finB) {
      if (finA == a && finB == b) {
        return;
      }
      if (!tranches.isEmpty() && tranches.getLast().egale() == egale) {
        Tranche derniere = tranches.removeLast();
        tranches.add(new Tranche(egale, derniere.a0(), finA, derniere.b0(), finB));
      } else {
        tranches.add(new Tranche(egale, a, finA, b, finB));
      }
      a = finA;
      b = finB;
    }
  }
}
