package fr.cascade.taches;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words that must all appear, accents and case ignored. */
final class MotsCherches {

  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BLANCS = Pattern.compile("\\s+");

  private final List<String> mots;

  MotsCherches(String texte) {
    mots = BLANCS.splitAsStream(simplifier(texte)).filter(mot -> !mot.isEmpty()).toList();
  }

  boolean dans(String texte) {
    String simple = simplifier(texte);
    return mots.stream().allMatch(simple::contains);
  }

  private static String simplifier(String texte) {
    return ACCENTS
        .matcher(Normalizer.normalize(texte, Normalizer.Form.NFD))
        .replaceAll("")
        .replace('’', '\'')
        .toLowerCase(Locale.ROOT);
  }
}
