package fr.cascade.documents;

import fr.cascade.documents.internal.BlocsLisibles;
import fr.cascade.documents.internal.ComparaisonTextes;
import fr.cascade.documents.internal.DifferenceHtml;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/**
 * What changes from one clean text to another, for those who read: block by block, and by words
 * inside a block that was reworded. Bold, links and the kinds of spaces are not words: two texts
 * may differ by them alone.
 */
public record DifferenceTexte(List<Bloc> blocs) {

  /** How a block is drawn. */
  public enum Genre {
    TITRE,
    PARAGRAPHE,
    PUCE,
    LIGNE
  }

  /** In both texts, in the second only, in the first only. */
  public enum Sort {
    GARDE,
    AJOUTE,
    RETIRE
  }

  /** Words that share one fate. */
  public record Piece(Sort sort, String texte) {}

  /** A paragraph, a heading, an item of a list or a row of a table. */
  public record Bloc(Genre genre, List<Piece> pieces) {

    private String sans(Sort sort) {
      return pieces.stream()
          .filter(p -> p.sort() != sort)
          .map(Piece::texte)
          .collect(Collectors.joining());
    }

    private long passages() {
      long passages = 0;
      Sort precedent = Sort.GARDE;
      for (Piece piece : pieces) {
        passages += precedent == Sort.GARDE && piece.sort() != Sort.GARDE ? 1 : 0;
        precedent = piece.sort();
      }
      return passages;
    }
  }

  /** Compares two clean texts, whose figures are best put in words first. */
  public static DifferenceTexte entre(String avant, String apres) {
    return new DifferenceTexte(
        new ComparaisonTextes()
            .comparer(
                BlocsLisibles.lire(Jsoup.parseBodyFragment(avant).body()),
                BlocsLisibles.lire(Jsoup.parseBodyFragment(apres).body())));
  }

  /** How many passages were reworded, added or removed; none when only the layout changed. */
  public long passages() {
    return blocs.stream().mapToLong(Bloc::passages).sum();
  }

  /** Readable text of the first, a line per block, its spaces being those of the second. */
  public String avant() {
    return texteSans(Sort.AJOUTE);
  }

  /** Readable text of the second, a line per block. */
  public String apres() {
    return texteSans(Sort.RETIRE);
  }

  /** Both texts in one, for a screen or for a screen reader. */
  public String html() {
    return DifferenceHtml.ecrire(blocs);
  }

  private String texteSans(Sort sort) {
    return blocs.stream()
        .map(b -> b.sans(sort).strip())
        .filter(ligne -> !ligne.isEmpty())
        .collect(Collectors.joining("\n"));
  }
}
