package fr.cascade.documents;

/**
 * One article of a printed text. {@code numero} is what follows the word "Article" ("4", "4-1",
 * "premier"), empty for a preamble or visas; {@code html} is a clean text whose figures have been
 * replaced, see {@link HtmlNettoyeur#remplacerChiffres}.
 */
public record ArticleAImprimer(String numero, String titre, String html) {

  /** As in the body and in the bookmarks: "Article 4 – Pilotage". */
  public String intitule() {
    if (numero.isBlank()) {
      return titre;
    }
    return titre.isBlank() ? "Article " + numero : "Article " + numero + " – " + titre;
  }
}
