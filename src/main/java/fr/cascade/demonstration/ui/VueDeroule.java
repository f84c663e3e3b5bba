package fr.cascade.demonstration.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import fr.cascade.demonstration.Deroule;
import fr.cascade.demonstration.Deroule.Etape;
import fr.cascade.socle.ui.Badge;
import fr.cascade.socle.ui.Formats;
import fr.cascade.socle.ui.Ton;
import org.jspecify.annotations.Nullable;

/** How the move goes, then what happened on the way. */
final class VueDeroule extends Section {

  private final H2 titre = new H2();
  private final ProgressBar barre = new ProgressBar();
  private final Paragraph bilan = new Paragraph();
  private final OrderedList etapes = new OrderedList();

  VueDeroule() {
    addClassName("carte");
    etapes.addClassName("etapes-deroule");
    bilan.getElement().setAttribute("role", "status");
    barre.getElement().setAttribute("aria-label", "Avancement");
    add(titre, barre, bilan, new Div(etapes));
    setVisible(false);
  }

  void montrer(@Nullable Deroule deroule) {
    setVisible(deroule != null);
    if (deroule == null) {
      return;
    }
    titre.setText(
        "Du %s au %s".formatted(Formats.date(deroule.depart()), Formats.date(deroule.cible())));
    barre.setVisible(!deroule.termine());
    barre.setValue(Math.clamp(deroule.avancement(), 0.0, 1.0));
    bilan.setText(phrase(deroule));
    etapes.removeAll();
    deroule.etapes().forEach(etape -> etapes.add(ligne(etape)));
  }

  private static String phrase(Deroule deroule) {
    if (!deroule.termine()) {
      return "La date avance : nous sommes le " + Formats.date(deroule.ou()) + ".";
    }
    long echecs = deroule.echecs();
    long faits = deroule.etapes().size() - echecs;
    String fait =
        faits == 0
            ? "Rien n’était prévu en chemin."
            : Formats.compte(faits, "événement a eu lieu", "événements ont eu lieu")
                + " en chemin.";
    return echecs == 0
        ? fait
        : fait + " " + Formats.compte(echecs, "événement a échoué.", "événements ont échoué.");
  }

  private static ListItem ligne(Etape etape) {
    var ligne = new ListItem(new Span(Formats.date(etape.le())), new Span(etape.quoi()));
    if (etape.echec()) {
      ligne.add(new Badge(Ton.REFUSE, "Échec"));
    }
    return ligne;
  }
}
