package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.conventions.AnnexeConsultation;
import fr.cascade.socle.ConventionId;

/** Beside the annexes of a draft: the files that its parent brings. */
final class RappelAnnexes extends Aside {

  RappelAnnexes(ConventionId id, AnnexeConsultation annexes) {
    addClassName("panneau-parent");
    getElement().setAttribute("aria-label", "Texte parent");
    add(new H2("Texte parent"));
    var fichiers = annexes.duParent(id);
    if (fichiers.isEmpty()) {
      add(new Paragraph("Aucun fichier n’est annexé au texte parent."));
      return;
    }
    add(new Paragraph("Ces fichiers restent annexés au texte parent ; celui-ci y renvoie :"));
    var liste = new UnorderedList();
    fichiers.forEach(
        a -> liste.add(new ListItem(AnnexesLues.lien(id, a, a.designation(), annexes))));
    add(liste);
  }
}
