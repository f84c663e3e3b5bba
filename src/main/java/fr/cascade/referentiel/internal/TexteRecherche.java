package fr.cascade.referentiel.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person typed, as the columns {@code recherche} are written: accents, case, hyphens and
 * apostrophes, typographic or not, do not matter; every word must begin a word of the name.
 *
 * @param mots the words, possibly none
 */
public record TexteRecherche(List<String> mots) {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern SEPARATEURS = Pattern.compile("[^0-9a-z]+");

  public TexteRecherche {
    mots = List.copyOf(mots);
  }

  /** Reads the text of a search field. */
  public static TexteRecherche de(String saisie) {
    String sansLigature = saisie.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
    String sansAccent =
        ACCENTS.matcher(Normalizer.normalize(sansLigature, Normalizer.Form.NFD)).replaceAll("");
    return new TexteRecherche(
        Arrays.stream(SEPARATEURS.split(sansAccent))
            .filter(mot -> !mot.isEmpty())
            .map(TexteRecherche::enToutesLettres)
            .toList());
  }

  /** One LIKE pattern a word; nothing in them needs escaping. */
  public List<String> motifs() {
    return mots.stream().map(mot -> "% " + mot + "%").toList();
  }

  /** The words between spaces, to find a whole name or the beginning of one. */
  public String expression() {
    return " " + String.join(" ", mots);
  }

  /** What may be an official code: no separator, a one-digit département on two digits. */
  public String code() {
    String brut = String.join("", mots).toUpperCase(Locale.ROOT);
    return brut.length() == 1 ? "0" + brut : brut;
  }

  private static String enToutesLettres(String mot) {
    return switch (mot) {
      case "st" -> "saint";
      case "ste" -> "sainte";
      default -> mot;
    };
  }
}
