package fr.cascade.portail;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.socle.ui.EnTetePage;

/** What the error pages share: a title, a plain sentence, a way on. */
abstract class PageErreur extends Div {

  /** Fills the page once the error is known. */
  void dire(String titre, String phrase) {
    removeAll();
    addClassName("page-erreur");
    add(new EnTetePage(titre), new Paragraph(phrase), new Anchor("", "Revenir à l’accueil"));
  }
}
