package fr.cascade.avenants.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.cascade.avenants.AvenantLu.ArticleChange;
import fr.cascade.documents.DifferenceTexte;
import fr.cascade.socle.ui.TexteRiche;

/** An article before and after, to read: what changes, then both texts side by side. */
final class CarteChange extends Section {

  CarteChange(ArticleChange article) {
    addClassName("carte");
    add(new H2(article.designation()));
    if (!article.titre().equals(article.titreAvant())) {
      add(new Paragraph("Nouvel intitulé : « %s ».".formatted(article.titre())));
    }
    add(
        new H3("Ce qui change"),
        new TexteRiche(DifferenceTexte.entre(article.avant(), article.apres()).html()));
    var entiers =
        new NativeDetails(
            "Les deux textes en entier",
            cote(
                texte("Texte remplacé", article.avant()), texte("Nouveau texte", article.apres())));
    add(entiers);
  }

  static Div cote(Component avant, Component apres) {
    var cote = new Div(avant, apres);
    cote.addClassName("avant-apres");
    return cote;
  }

  static Div texte(String titre, String html) {
    return new Div(new H3(titre), new TexteRiche(html));
  }
}
