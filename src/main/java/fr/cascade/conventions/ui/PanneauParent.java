package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.socle.ui.TexteRiche;

/** Right column of the workshop: the parent's article, what it demands, and where the draft is. */
final class PanneauParent extends Aside {

  private final String cle;
  private final UnorderedList obligations = new UnorderedList();

  PanneauParent(ConventionDetail detail, ArticleLu article) {
    this.cle = article.cle();
    addClassName("panneau-parent");
    getElement().setAttribute("aria-label", "Texte parent");
    String texte = article.parentRendu();
    String designation = article.parentDesignation();
    if (texte == null || designation == null) {
      add(new H2("Texte parent"), new Paragraph("Cet article ne vient pas du texte parent."));
      return;
    }
    var source = new Paragraph();
    source.addClassName("source");
    var parent = detail.parent();
    if (parent != null) {
      source.add(new Anchor(ConventionRoutes.fiche(parent.id()), parent.titre()));
    }
    obligations.addClassName("obligations");
    add(new H2("Texte parent"), source, new H3(designation));
    add(new Paragraph(Obligations.phrase(article.nature())), obligations, new TexteRiche(texte));
    montrer(detail);
  }

  /** Refreshes the obligations; the parent's text does not move. */
  void montrer(ConventionDetail detail) {
    obligations.removeAll();
    detail.constats().stream()
        .filter(c -> c.articleCle().equals(cle))
        .forEach(c -> obligations.add(ligne(c)));
    obligations.setVisible(obligations.getComponentCount() > 0);
  }

  private static ListItem ligne(Constat constat) {
    var type = constat.chiffre();
    var phrase = new Span(type == null ? constat.phrase() : Obligations.phrase(type, constat));
    return new ListItem(new Div(phrase), MarqueArticle.de(constat.resultat()).badge());
  }
}
