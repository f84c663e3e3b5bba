package fr.cascade.documents.internal;

import fr.cascade.documents.internal.BlocsLisibles.BlocLisible;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which block became which, in order: the pairs that share most words, none that share few. */
final class Couples {

  /** Beyond this many comparisons, blocks are paired by their rank. */
  private static final int COMPARAISONS_MAX = 2_500;

  /** Share of common words under which a block is another one, not the same reworded. */
  private static final double SEUIL = 0.4;

  private final List<Map<String, Integer>> avant;
  private final List<Map<String, Integer>> apres;

  private Couples(List<BlocLisible> avant, List<BlocLisible> apres) {
    this.avant = avant.stream().map(Couples::sac).toList();
    this.apres = apres.stream().map(Couples::sac).toList();
  }

  /** Ranks in the two lists. */
  record Couple(int a, int b) {}

  static List<Couple> de(List<BlocLisible> avant, List<BlocLisible> apres) {
    var couples = new Couples(avant, apres);
    return (long) avant.size() * apres.size() <= COMPARAISONS_MAX
        ? couples.meilleurs()
        : couples.parRang();
  }

  private List<Couple> parRang() {
    var couples = new ArrayList<Couple>();
    for (int i = 0; i < Math.min(avant.size(), apres.size()); i++) {
      if (ressemblance(i, i) >= SEUIL) {
        couples.add(new Couple(i, i));
      }
    }
    return couples;
  }

  /** The greatest total of likeness from each rank on, then the path that reaches it. */
  private List<Couple> meilleurs() {
    var totaux = new double[avant.size() + 1][apres.size() + 1];
    var ensemble = new double[avant.size()][apres.size()];
    for (int a = avant.size() - 1; a >= 0; a--) {
      for (int b = apres.size() - 1; b >= 0; b--) {
        double ici = ressemblance(a, b);
        ensemble[a][b] = ici >= SEUIL ? ici + totaux[a + 1][b + 1] : 0;
        totaux[a][b] = Math.max(ensemble[a][b], Math.max(totaux[a + 1][b], totaux[a][b + 1]));
      }
    }
    var couples = new ArrayList<Couple>();
    int a = 0;
    int b = 0;
    while (a < avant.size() && b < apres.size()) {
      if (ensemble[a][b] > 0 && ensemble[a][b] >= totaux[a][b]) {
        couples.add(new Couple(a++, b++));
      } else if (totaux[a + 1][b] >= totaux[a][b + 1]) {
        a++;
      } else {
        b++;
      }
    }
    return couples;
  }

  private double ressemblance(int a, int b) {
    Map<String, Integer> un = avant.get(a);
    Map<String, Integer> autre = apres.get(b);
    int communs = 0;
    for (var mot : un.entrySet()) {
      communs += Math.min(mot.getValue(), autre.getOrDefault(mot.getKey(), 0));
    }
    int total = taille(un) + taille(autre);
    return total == 0 ? 1 : 2.0 * communs / total;
  }

  private static int taille(Map<String, Integer> sac) {
    return sac.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Its words, without spaces nor punctuation, and how many times each. */
  private static Map<String, Integer> sac(BlocLisible bloc) {
    var sac = new HashMap<String, Integer>();
    for (String mot : MotsCompares.mots(bloc.texte())) {
      String nu = MotsCompares.cle(mot).strip();
      if (nu.codePoints().anyMatch(Character::isLetterOrDigit)) {
        sac.merge(nu, 1, Integer::sum);
      }
    }
    return sac;
  }
}
