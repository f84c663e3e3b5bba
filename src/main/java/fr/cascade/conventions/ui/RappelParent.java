package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.TypeChiffre;

/** Beside title, dates and parties: what the parent allows. */
final class RappelParent extends Aside {

  RappelParent(ConventionDetail detail) {
    addClassName("panneau-parent");
    getElement().setAttribute("aria-label", "Texte parent");
    add(new H2("Texte parent"));
    var parent = detail.parent();
    if (parent != null) {
      var source = new Paragraph(new Anchor(ConventionRoutes.fiche(parent.id()), parent.titre()));
      source.addClassName("source");
      add(source);
    }
    detail.constats().stream()
        .filter(c -> c.chiffre() == TypeChiffre.DATE_FIN)
        .map(c -> new Paragraph(Obligations.phrase(TypeChiffre.DATE_FIN, c)))
        .forEach(this::add);
    add(
        new Paragraph(
            "Les parties d’un même rang signent en même temps ; le rang suivant attend qu’elles"
                + " aient toutes signé. Une partie associée reçoit le texte sans le signer."));
  }
}
