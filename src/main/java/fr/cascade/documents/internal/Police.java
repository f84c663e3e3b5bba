package fr.cascade.documents.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The fonts embedded in PDFs, from {@code resources/polices}. */
public enum Police {
  TEXTE("SourceSerif4-Regular", "Source Serif 4", 400, false),
  TEXTE_ITALIQUE("SourceSerif4-It", "Source Serif 4", 400, true),
  TEXTE_GRAS("SourceSerif4-Bold", "Source Serif 4", 700, false),
  TEXTE_GRAS_ITALIQUE("SourceSerif4-BoldIt", "Source Serif 4", 700, true),
  TITRE("SourceSans3-Regular", "Source Sans 3", 400, false),
  TITRE_ITALIQUE("SourceSans3-It", "Source Sans 3", 400, true),
  TITRE_DEMI_GRAS("SourceSans3-Semibold", "Source Sans 3", 600, false),
  SECOURS("DejaVuSans", "DejaVu Sans", 400, false);

  private static final Map<Police, byte[]> OCTETS =
      Arrays.stream(values())
          .collect(Collectors.toMap(p -> p, p -> lire("/polices/" + p.fichier + ".ttf")));

  private final String fichier;
  private final String famille;
  private final int graisse;
  private final boolean italique;

  Police(String fichier, String famille, int graisse, boolean italique) {
    this.fichier = fichier;
    this.famille = famille;
    this.graisse = graisse;
    this.italique = italique;
  }

  public String famille() {
    return famille;
  }

  public int graisse() {
    return graisse;
  }

  public boolean italique() {
    return italique;
  }

  /** The font file; not to be modified. */
  public byte[] octets() {
    return Objects.requireNonNull(OCTETS.get(this));
  }

  static byte[] lire(String ressource) {
    try (var flux =
        Objects.requireNonNull(Police.class.getResourceAsStream(ressource), ressource)) {
      return flux.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
