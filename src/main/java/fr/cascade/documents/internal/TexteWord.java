package fr.cascade.documents.internal;

import java.util.regex.Pattern;

/** Characters that a Word document may hold: those of XML, emoji and no-break spaces included. */
final class TexteWord {

  private static final Pattern INTERDITS =
      Pattern.compile(
          "[\\x{0}-\\x{8}\\x{B}\\x{C}\\x{E}-\\x{1F}\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]");

  private TexteWord() {}

  static String lisible(String texte) {
    return INTERDITS.matcher(texte).replaceAll("");
  }
}
