package fr.cascade.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text to print, in French: the one description that PDF and DOCX render.
 *
 * @param titre title of the agreement
 * @param niveauEtTerritoire line above the title: "Convention régionale · Centre"
 * @param reference number of the agreement, where it has one
 * @param parties one designation each, without "Entre" nor "et": the layout writes them
 * @param articles in order
 * @param annexes in order: listed before the signatures, their words printed after them
 * @param signatures one place each, in order; none for a text that nobody signs
 * @param mentions closing sentences: when the text was frozen, how it is signed
 */
public record TexteAImprimer(
    String titre,
    String niveauEtTerritoire,
    @Nullable String reference,
    List<String> parties,
    List<ArticleAImprimer> articles,
    List<AnnexeAImprimer> annexes,
    List<BlocSignature> signatures,
    List<String> mentions) {

  public TexteAImprimer {
    parties = List.copyOf(parties);
    articles = List.copyOf(articles);
    annexes = List.copyOf(annexes);
    signatures = List.copyOf(signatures);
    mentions = List.copyOf(mentions);
  }
}
