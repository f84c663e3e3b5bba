package fr.cascade.banc;

import java.util.Arrays;
import java.util.List;

/** Times of one way of reading, in microseconds, and the statements that it takes. */
record Mesure(long mediane, long p95, int requetes) {

  static Mesure de(List<Long> nanosecondes, int requetes) {
    long[] triees = nanosecondes.stream().mapToLong(n -> n / 1_000).sorted().toArray();
    return new Mesure(rang(triees, 0.5), rang(triees, 0.95), requetes);
  }

  /** The smallest value that so large a part of the values does not exceed. */
  private static long rang(long[] triees, double part) {
    if (triees.length == 0) {
      throw new IllegalArgumentException("nothing was measured: " + Arrays.toString(triees));
    }
    return triees[(int) Math.ceil(part * triees.length) - 1];
  }
}
