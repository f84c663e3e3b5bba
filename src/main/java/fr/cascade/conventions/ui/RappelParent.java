package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.cascade.conventions.Constat;
import fr.cascade.conventions.ConventionDetail;
import fr.cascade.conventions.ConventionRoutes;

/** Beside title, dates and parties: what the texts above allow. */
final class RappelParent extends Aside {

  private final ObligationsEtDerogations obligations;

  RappelParent(Brouillon brouillon) {
    obligations = new ObligationsEtDerogations(brouillon, Constat.PARTIES);
    addClassName("panneau-parent");
    getElement().setAttribute("aria-label", "Texte parent");
    add(new H2("Texte parent"));
    var parent = brouillon.detail().parent();
    if (parent != null) {
      var source = new Paragraph(new Anchor(ConventionRoutes.fiche(parent.id()), parent.titre()));
      source.addClassName("source");
      add(source);
    }
    add(
        obligations,
        new Paragraph(
            "Les parties d’un même rang signent en même temps ; le rang suivant attend qu’elles"
                + " aient toutes signé. Une partie associée reçoit le texte sans le signer."));
    montrer(brouillon.detail());
  }

  void montrer(ConventionDetail detail) {
    obligations.montrer(detail);
  }
}
