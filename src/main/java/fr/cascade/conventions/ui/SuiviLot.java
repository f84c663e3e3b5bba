package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.cascade.conventions.ConventionRoutes;
import fr.cascade.conventions.LotDeclinaisons;
import fr.cascade.conventions.LotDeclinaisons.Ligne;
import fr.cascade.conventions.LotDeclinaisons.Sort;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;

/** How the batch goes, then what became of each pair. */
final class SuiviLot extends Section {

  private final ProgressBar barre = new ProgressBar();
  private final Paragraph bilan = new Paragraph();
  private final OrderedList resultats = new OrderedList();

  SuiviLot() {
    addClassNames("carte", "suivi-lot");
    bilan.getElement().setAttribute("role", "status");
    barre.getElement().setAttribute("aria-label", "Avancement de la création");
    resultats.addClassName("resultats-lot");
    add(new H2("Création des brouillons"), barre, bilan, resultats);
    setVisible(false);
  }

  void montrer(LotDeclinaisons lot) {
    setVisible(true);
    int total = lot.lignes().size();
    long faites = total - lot.nombre(Sort.EN_ATTENTE);
    barre.setVisible(!lot.termine());
    barre.setValue((double) faites / total);
    bilan.setText(lot.termine() ? conclusion(lot) : "%d sur %d.".formatted(faites, total));
    resultats.removeAll();
    lot.lignes().forEach(l -> resultats.add(ligne(l)));
  }

  private static String conclusion(LotDeclinaisons lot) {
    String crees = Formats.compte(lot.nombre(Sort.CREEE), "brouillon créé", "brouillons créés");
    long refusees = lot.nombre(Sort.REFUSEE);
    return refusees == 0
        ? crees + "."
        : crees
            + "\u00a0; "
            + Formats.compte(
                refusees, "refusé, pour la raison dite", "refusés, pour la raison dite")
            + " ci-dessous.";
  }

  private static ListItem ligne(Ligne ligne) {
    var suite = new Div();
    var brouillon = ligne.brouillon();
    if (brouillon == null) {
      suite.add(new Span(ligne.nom()));
    } else {
      var lien = new Anchor(ConventionRoutes.atelier(brouillon), ligne.nom());
      lien.setAriaLabel("Ouvrir le brouillon : " + ligne.nom());
      suite.add(lien);
    }
    if (!ligne.phrase().isEmpty()) {
      suite.add(new Paragraph(ligne.phrase()));
    }
    return new ListItem(badge(ligne.sort()), suite);
  }

  private static Badge badge(Sort sort) {
    return switch (sort) {
      case EN_ATTENTE -> new Badge(Ton.NEUTRE, "En attente");
      case CREEE -> new Badge(Ton.EN_VIGUEUR, "Créé");
      case REFUSEE -> new Badge(Ton.REFUSE, "Refusé");
    };
  }
}
