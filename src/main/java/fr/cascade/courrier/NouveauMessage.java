package fr.cascade.courrier;

import org.jspecify.annotations.Nullable;

/**
 * What somebody has to know.
 *
 * @param sujet one line
 * @param corps plain text, without greeting nor link: both are added to the mail
 * @param lien path inside the portal, such as {@code conventions/3}
 * @param cle business key of what it is about, see {@link fr.cascade.socle.Cles}
 */
public record NouveauMessage(
    String sujet, String corps, @Nullable String lien, @Nullable String cle) {

  private static final int SUJET_MAX = 200;

  public NouveauMessage {
    sujet = uneLigne(sujet);
    if (lien != null) {
      if (lien.contains(":") || lien.startsWith("//")) {
        throw new IllegalArgumentException("Lien hors du portail : " + lien);
      }
      lien = lien.startsWith("/") ? lien.substring(1) : lien;
    }
  }

  /** A line break in a subject would start another header. */
  private static String uneLigne(String sujet) {
    var points = sujet.replaceAll("\\s+", " ").strip().codePoints().toArray();
    return points.length <= SUJET_MAX
        ? new String(points, 0, points.length)
        : new String(points, 0, SUJET_MAX - 1) + "…";
  }
}
