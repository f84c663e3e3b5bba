package fr.cascade.conventions.internal;

import java.util.List;
import java.util.stream.Collectors;

/** Long words and long lists, for a page that has to stay one. */
final class Abrege {

  private static final int NOM_MAX = 110;

  private Abrege() {}

  /** The first of them « et n autres ». */
  static String enumerer(List<String> noms, int plus) {
    String dits =
        noms.stream().limit(plus).map(n -> abreger(n, NOM_MAX)).collect(Collectors.joining(" ; "));
    int reste = noms.size() - plus;
    return reste <= 0 ? dits : dits + " et " + reste + (reste > 1 ? " autres" : " autre");
  }

  /** Cut between two words, where there is one. */
  static String abreger(String mots, int plus) {
    if (mots.codePointCount(0, mots.length()) <= plus) {
      return mots;
    }
    int fin = mots.offsetByCodePoints(0, plus);
    int coupe = mots.lastIndexOf(' ', fin);
    return mots.substring(0, coupe > plus / 2 ? coupe : fin).strip() + "…";
  }
}
