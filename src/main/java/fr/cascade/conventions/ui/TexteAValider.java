package fr.cascade.conventions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionDetail.ArticleLu;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.TexteRiche;

/** The submitted text, each article saying discreetly whether it differs from its parent's. */
final class TexteAValider extends Section {

  TexteAValider(ConventionDetail detail) {
    addClassName("carte");
    long changes = detail.articles().stream().filter(DifferenceArticle::existe).count();
    var bilan = new Span(bilan(changes, detail.articles().size()));
    bilan.addClassName("discret");
    var titre = new Div(new H2("Texte"), bilan);
    titre.addClassName("titre-et-bilan");
    add(titre);
    detail.articles().forEach(article -> add(article(detail, article)));
  }

  private static Component article(ConventionDetail detail, ArticleLu article) {
    var nom = new H3("Article %d – %s".formatted(article.rang(), article.titre()));
    var tete = new Div(nom, MarqueArticle.de(article, detail.constats()).badge());
    tete.addClassName("titre-article");
    var texte = new Div(TexteMarque.de(detail, article));
    texte.addClassName("texte-convention");
    var bloc = new Article(tete, texte);
    String parent = article.parentRendu();
    if (parent != null && DifferenceArticle.existe(article)) {
      var difference = DifferenceArticle.de(article);
      var differences =
          new Details("Différences avec le texte parent", new Paragraph(difference.phrase()));
      differences.add(new TexteRiche(difference.html()));
      differences.setOpened(true);
      bloc.add(
          differences,
          new Details("Texte parent : " + article.parentDesignation(), new TexteRiche(parent)));
    }
    return bloc;
  }

  private static String bilan(long changes, int total) {
    return changes == 0
        ? "Tous les articles sont identiques au texte parent."
        : "%s sur %d : les différences sont sous chacun."
            .formatted(
                Formats.compte(
                    changes,
                    "article diffère du texte parent",
                    "articles diffèrent du texte parent"),
                total);
  }
}
