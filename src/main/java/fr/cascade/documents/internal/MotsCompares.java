package fr.cascade.documents.internal;

import fr.cascade.documents.DifferenceTexte.Piece;
import fr.cascade.documents.DifferenceTexte.Sort;
import fr.cascade.documents.internal.Alignement.Tranche;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words of two blocks, one against the other. A word comes with the space before it; a number keeps
 * its thousands and its decimals, an elision is a word; spaces of any kind are one.
 */
final class MotsCompares {

  private static final String ESPACES = "\\s\\u00a0\\u202f\\u2009\\u200b\\ufeff";
  private static final Pattern MOT =
      Pattern.compile(
          "["
              + ESPACES
              + "]*+(?:\\p{N}++(?:[.,\\u00a0\\u202f]\\p{N}++| \\p{N}{3}(?!\\p{N})){0,6}+(?!\\p{L})"
              + "|[\\p{L}\\p{M}\\p{N}]++(?:-[\\p{L}\\p{M}\\p{N}]++){0,6}+['’]?+"
              + "|[^"
              + ESPACES
              + "])");
  private static final Pattern ESPACE = Pattern.compile("[" + ESPACES + "]+");

  /** Fewer letters than this, kept between two changes, only chop the reading. */
  private static final int LETTRES_MIN = 4;

  private MotsCompares() {}

  static List<String> mots(String texte) {
    return MOT.matcher(texte).results().map(MatchResult::group).toList();
  }

  /** The same text whatever its spaces. */
  static String cle(String texte) {
    return ESPACE.matcher(texte).replaceAll(" ");
  }

  /** What was kept, removed and added, in the order of reading. */
  static List<Piece> pieces(List<String> avant, List<String> apres, Alignement alignement) {
    var pieces = new ArrayList<Piece>();
    var tranches =
        alignement.tranches(
            avant.stream().map(MotsCompares::cle).toList(),
            apres.stream().map(MotsCompares::cle).toList());
    for (Tranche t : lisibles(tranches, apres)) {
      if (t.egale()) {
        ajouter(pieces, Sort.GARDE, apres.subList(t.b0(), t.b1()));
      } else {
        ajouter(pieces, Sort.RETIRE, avant.subList(t.a0(), t.a1()));
        ajouter(pieces, Sort.AJOUTE, apres.subList(t.b0(), t.b1()));
      }
    }
    return pieces;
  }

  /** Joins two changes parted by next to nothing. */
  private static List<Tranche> lisibles(List<Tranche> tranches, List<String> apres) {
    var jointes = new ArrayList<Tranche>();
    for (int i = 0; i < tranches.size(); i++) {
      Tranche t = tranches.get(i);
      boolean entreDeux = t.egale() && !jointes.isEmpty() && i + 1 < tranches.size();
      if (entreDeux && lettres(apres.subList(t.b0(), t.b1())) < LETTRES_MIN) {
        Tranche debut = jointes.removeLast();
        Tranche fin = tranches.get(++i);
        t = new Tranche(false, debut.a0(), fin.a1(), debut.b0(), fin.b1());
      }
      jointes.add(t);
    }
    return jointes;
  }

  private static long lettres(List<String> mots) {
    return mots.stream()
        .limit(LETTRES_MIN)
        .flatMapToInt(String::codePoints)
        .filter(Character::isLetterOrDigit)
        .count();
  }

  private static void ajouter(List<Piece> pieces, Sort sort, List<String> mots) {
    if (!mots.isEmpty()) {
      pieces.add(new Piece(sort, String.join("", mots)));
    }
  }
}
