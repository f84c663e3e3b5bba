package fr.cascade.documents;

import org.jspecify.annotations.Nullable;

/**
 * One annex of a printed text: words that are printed with it, or a file that keeps its own pages
 * and is bound to the text by its fingerprint (ADR 10).
 *
 * @param designation "Annexe 1"
 * @param html a clean text without marks; null for a file
 */
public record AnnexeAImprimer(
    String designation, String titre, @Nullable String html, @Nullable Fichier fichier) {

  /** A file that goes with the text. */
  public record Fichier(String nom, int pages, String empreinte) {}

  /** "Annexe 1 – Carte des sites". */
  public String intitule() {
    return designation + " – " + titre;
  }

  /** The annex in the list that stands before the signatures. */
  public String phrase() {
    return fichier == null
        ? intitule()
        : "%s : fichier PDF « %s », %d %s, empreinte SHA-256 %s"
            .formatted(
                intitule(),
                fichier.nom(),
                fichier.pages(),
                fichier.pages() > 1 ? "pages" : "page",
                fichier.empreinte());
  }
}
