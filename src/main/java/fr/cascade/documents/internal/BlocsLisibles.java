package fr.cascade.documents.internal;

import fr.cascade.documents.DifferenceTexte.Genre;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The words of a clean text in blocks; a row of a table is one block, its cells side by side. */
public final class BlocsLisibles implements NodeVisitor {

  static final String CELLULE = " | ";

  private final List<BlocLisible> blocs = new ArrayList<>();
  private final StringBuilder mots = new StringBuilder();
  private Genre genre = Genre.PARAGRAPHE;
  private boolean blanc = true;

  private BlocsLisibles() {}

  /** Words of one block, spaces of French typography kept. */
  public record BlocLisible(Genre genre, String texte) {}

  public static List<BlocLisible> lire(Element corps) {
    var lecture = new BlocsLisibles();
    corps.traverse(lecture);
    lecture.fermer();
    return lecture.blocs;
  }

  @Override
  public void head(Node noeud, int profondeur) {
    switch (noeud) {
      case TextNode texte -> ajouter(texte.parent(), texte.getWholeText());
      case Element e when !NormalisationHtml.codeDuJeton(e).isEmpty() ->
          ajouter(e, "[" + NormalisationHtml.codeDuJeton(e) + "]");
      case Element e when e.nameIs("td") || e.nameIs("th") ->
          ajouter(e, e.previousElementSibling() == null ? " " : CELLULE);
      case Element e when e.nameIs("br") -> ajouter(e, " ");
      case Element e when NormalisationHtml.estBloc(e) -> separer(e);
      default -> {}
    }
  }

  @Override
  public void tail(Node noeud, int profondeur) {
    if (noeud instanceof Element e && NormalisationHtml.estBloc(e)) {
      separer(e);
    }
  }

  /** Inside a row, a paragraph only parts words. */
  private void separer(Element bloc) {
    Element parent = bloc.parent();
    if (parent != null && genre(parent) == Genre.LIGNE) {
      ajouter(bloc, " ");
    } else {
      fermer();
    }
  }

  private void ajouter(@Nullable Node porteur, String texte) {
    if (blanc && porteur instanceof Element e) {
      genre = genre(e);
    }
    blanc &= EspacesHtml.estBlanc(texte);
    mots.append(texte);
  }

  /** A row wins over all that it holds. */
  private static Genre genre(Element e) {
    Genre trouve = Genre.PARAGRAPHE;
    for (Element porteur = e; porteur != null; porteur = porteur.parent()) {
      Genre ici =
          switch (porteur.normalName()) {
            case "tr" -> Genre.LIGNE;
            case "li" -> Genre.PUCE;
            case "h2", "h3", "h4" -> Genre.TITRE;
            default -> Genre.PARAGRAPHE;
          };
      if (ici == Genre.LIGNE || trouve == Genre.PARAGRAPHE) {
        trouve = ici;
      }
    }
    return trouve;
  }

  private void fermer() {
    String texte = EspacesHtml.sansBords(EspacesHtml.reduire(mots.toString()));
    if (!texte.isEmpty()) {
      blocs.add(new BlocLisible(genre, texte));
    }
    mots.setLength(0);
    blanc = true;
  }
}
