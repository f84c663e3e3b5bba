package fr.cascade.conventions;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An annex as screens show it: a text or a file.
 *
 * @param texte clean HTML where figures are marks; empty for a file
 * @param rendu the same with the figures in words
 * @param revision the writing of the text that was read
 * @param heritee whether its text came down from the parent
 */
public record AnnexeLue(
    AnnexeId id,
    int rang,
    String titre,
    String texte,
    String rendu,
    int revision,
    @Nullable Fichier fichier,
    boolean heritee,
    Instant modifieLe,
    String modifiePar) {

  /** A PDF that goes with the text; {@code empreinte} is its SHA-256. */
  public record Fichier(String nom, int pages, long taille, String empreinte) {}

  /** « Annexe 2 – Carte des sites ». */
  public String designation() {
    return "Annexe %d – %s".formatted(rang, titre);
  }

  public Optional<Fichier> leFichier() {
    return Optional.ofNullable(fichier);
  }
}
