package fr.cascade.conventions.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.cascade.conventions.ApercuDeclinaison;
import fr.cascade.conventions.DeclinaisonConsultation;
import fr.cascade.conventions.DemandeDeclinaison;
import fr.cascade.socle.RegleMetierException;
import fr.cascade.socle.ui.Formats;
import java.util.Locale;
import java.util.Optional;

/** What « Créer le brouillon » will create, as the choices stand. */
final class ApercuBrouillon extends Aside {

  private final DeclinaisonConsultation declinaisons;

  ApercuBrouillon(DeclinaisonConsultation declinaisons) {
    this.declinaisons = declinaisons;
    addClassNames("carte", "apercu");
    getElement().setAttribute("aria-live", "polite");
  }

  void montrer(Optional<DemandeDeclinaison> demande) {
    removeAll();
    add(new H2("Ce qui sera créé"));
    if (demande.isEmpty()) {
      add(new Paragraph("Choisissez un territoire pour voir ce que contiendra le brouillon."));
      return;
    }
    try {
      decrire(demande.get(), declinaisons.apercu(demande.get()));
    } catch (RegleMetierException regle) {
      add(new Paragraph(regle.phrase()));
    }
  }

  private void decrire(DemandeDeclinaison demande, ApercuDeclinaison apercu) {
    var points = new UnorderedList();
    points.add(
        new ListItem(
            "Un brouillon : " + demande.niveau().nature().toLowerCase(Locale.FRANCE) + "."));
    points.add(new ListItem(articles(apercu)));
    points.add(
        new ListItem(
            "Dates proposées : %s ; elles restent modifiables."
                .formatted(Formats.periode(apercu.dates()))));
    points.add(
        new ListItem(
            apercu.parties().isEmpty()
                ? "Parties : à compléter."
                : "Parties proposées : " + String.join(", ", apercu.parties()) + "."));
    add(points);
  }

  private static String articles(ApercuDeclinaison apercu) {
    String repris =
        Formats.compte(apercu.articles(), "article repris", "articles repris") + " du texte parent";
    return apercu.telsQuels() == 0
        ? repris + "."
        : repris + ", dont %d à reprendre tels quels.".formatted(apercu.telsQuels());
  }
}
